using System.Collections.Immutable;
using System.Text.Json;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Trust;

/// <summary>
/// One playthrough of the reference model: <c>cases.json</c> holds its decisions, <c>golden.json</c> the expected results, and
/// <c>golden-laws-1.json</c> the results under version 1 of the laws.
/// </summary>
sealed class ReferenceCase(JsonElement given)
{
    static readonly JsonElement Cases = Read("cases.json");
    public static readonly JsonElement Golden = Read("golden.json");
    public static readonly JsonElement GoldenOfLaws1 = Read("golden-laws-1.json");

    /// <summary>Those that the model can play. The others ask for people who come and go, and for lists of who sees an act.</summary>
    public static IEnumerable<string> Names =>
        Cases.EnumerateObject().Where(property => !IsWaiting(property.Value)).Select(property => property.Name);

    public static IEnumerable<string> Waiting =>
        Cases.EnumerateObject().Where(property => IsWaiting(property.Value)).Select(property => property.Name);

    public static ReferenceCase Load(string name) => new(Cases.GetProperty(name));

    public Team Opening => TrustModel.Open(given.GetProperty("team").EnumerateArray().Select(member =>
    {
        var nature =
            Laws.Default[member.TryGetProperty("temper", out var temper) ? Parse(TemperamentTable.Rows, temper) : Temperament.Steady];
        return (new MemberId(member.GetProperty("id").GetString()!), nature with
        {
            Trust = member.TryGetProperty("trust", out var trust) ? trust.GetDouble() : nature.Trust,
            Fear = member.TryGetProperty("fear", out var fear) ? fear.GetDouble() : nature.Fear,
            Cares =
                member.TryGetProperty("cares", out var cares) ? [.. cares.EnumerateArray().Select(key => Parse(TrustKeyTable.Rows, key))]
                    : nature.Cares,
        });
    }));

    /// <summary>
    /// The team as a scenario would declare it; null where a person lacks a key of their temperament, which no scenario can express.
    /// </summary>
    public ImmutableArray<Member>? Members
    {
        get
        {
            var members = Opening.People.Zip(given.GetProperty("team").EnumerateArray(), (person, member) =>
            {
                var temperament = member.TryGetProperty("temper", out var word) ? Parse(TemperamentTable.Rows, word) : Temperament.Steady;
                return Laws.Default[temperament].Cares.Except(person.Nature.Cares).Any() ? null
                    : Someone.Called(person.Id.Value, temperament, person.Nature.Trust, person.Nature.Fear, person.Nature.Cares);
            }).ToImmutableArray();
            return members.Contains(null) ? null : members!;
        }
    }

    public IEnumerable<(string Id, Effects Effects, ImmutableArray<Risk> Risks, int Later)> Decisions =>
        given.GetProperty("decisions").EnumerateArray().Select(decision => (
            decision[0].GetString()!,
            EffectsOf(decision[1]),
            Each(decision[1], "risks", RiskOf),
            decision[1].TryGetProperty("later", out var later) ? later.GetInt32() : 0));

    static JsonElement Read(string file) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "model", file))).RootElement;

    static Effects EffectsOf(JsonElement choice) => new(
        Each(choice, "acts", act => new Act(
            Parse(TrustKeyTable.Rows, act.GetProperty("key")),
            Parse(PolarityTable.Rows, act.GetProperty("side")),
            Parse(StrengthTable.Rows, act.GetProperty("strength")),
            Each(act, "toward", id => new MemberId(id.GetString()!)),
            act.TryGetProperty("seen", out var seen) ? Parse(AudienceTable.Rows, seen) : Audience.Team,
            act.TryGetProperty("breach", out var breach) ? Parse(BreachTable.Rows, breach) : null,
            "")),
        Each(choice, "repairs", repair => new Repair(
            Parse(TrustKeyTable.Rows, repair.GetProperty("of")),
            Parse(RepairKindTable.Rows, repair.GetProperty("by")),
            Each(repair, "toward", id => new MemberId(id.GetString()!)),
            repair.TryGetProperty("seen", out var seen) ? Parse(AudienceTable.Rows, seen) : Audience.Team,
            "")),
        choice.TryGetProperty("clarity", out var clarity)
            ? new Push(clarity[0].GetString() == "honoured", Parse(StrengthTable.Rows, clarity[1])) : null,
        choice.TryGetProperty("work", out var work) ? new Push(work[0].GetInt32() > 0, Parse(StrengthTable.Rows, work[1])) : null,
        choice.TryGetProperty("same_week", out var sameWeek) && sameWeek.GetBoolean());

    static bool IsWaiting(JsonElement given) => given.GetProperty("decisions").EnumerateArray().Select(decision => decision[1])
        .Any(choice => choice.TryGetProperty("joins", out _) || choice.TryGetProperty("leaves", out _)
        || Each(choice, "acts", act => act).Concat(Each(choice, "repairs", repair => repair))
            .Any(deed => deed.TryGetProperty("seen", out var seen) && seen.ValueKind == JsonValueKind.Array));

    // The reference lists a risk with the decision that begins it and counts its due weeks from the end of that week.
    static Risk RiskOf(JsonElement risk) => new(
        new(risk.GetProperty("id").GetString()!),
        Each(risk, "known_by", id => new MemberId(id.GetString()!)),
        "", "",
        Parse(StrengthTable.Rows, risk.GetProperty("courage")),
        Parse(StrengthTable.Rows, risk.GetProperty("cost")),
        null,
        risk.GetProperty("due").GetInt32() + 1,
        null);

    static ImmutableArray<T> Each<T>(JsonElement parent, string name, Func<JsonElement, T> read) =>
        parent.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(read)] : [];

    static T Parse<T>(IEnumerable<INamedRow<T>> rows, JsonElement word)
        where T : struct, Enum => rows.Single(row => row.Id == word.GetString()).Member;
}
