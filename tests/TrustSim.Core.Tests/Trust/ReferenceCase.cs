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

    public static IEnumerable<string> Names => Cases.EnumerateObject().Select(property => property.Name);

    public static ReferenceCase Load(string name) => new(Cases.GetProperty(name));

    /// <summary>The team before the first decision. Whoever joins later is away.</summary>
    public Team Opening => TrustModel.Open(People(given.GetProperty("team"))) with
    {
        Away = [.. Joining.SelectMany(joining => TrustModel.Open(People(joining)).People)],
    };

    /// <summary>Everybody who is ever in the team, in the order in which the reference takes them.</summary>
    public ImmutableArray<MemberId> Order => [.. Opening.People.Concat(Opening.Away).Select(person => person.Id)];

    IEnumerable<JsonElement> Joining => given.GetProperty("decisions").EnumerateArray()
        .SelectMany(decision => decision[1].TryGetProperty("joins", out var joins) ? [joins] : (JsonElement[])[]);

    static IEnumerable<(MemberId Id, Disposition Nature)> People(JsonElement members) => members.EnumerateArray().Select(member =>
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
    });

    /// <summary>
    /// The team as a scenario would declare it; null where a person lacks a key of their temperament, which no scenario can express.
    /// </summary>
    public ImmutableArray<Member>? Members
    {
        get
        {
            var everybody = given.GetProperty("team").EnumerateArray().Concat(Joining.SelectMany(joining => joining.EnumerateArray()));
            var members = Opening.People.Concat(Opening.Away).Zip(everybody, (person, member) =>
            {
                var temperament = member.TryGetProperty("temper", out var word) ? Parse(TemperamentTable.Rows, word) : Temperament.Steady;
                return Laws.Default[temperament].Cares.Except(person.Nature.Cares).Any() ? null
                    : Someone.Called(person.Id.Value, temperament, person.Nature.Trust, person.Nature.Fear, person.Nature.Cares);
            }).ToImmutableArray();
            return members.Contains(null) ? null : members!;
        }
    }

    public IEnumerable<ReferenceDecision> Decisions =>
        given.GetProperty("decisions").EnumerateArray().Select(decision => new ReferenceDecision(
            decision[0].GetString()!,
            EffectsOf(decision[1]),
            Each(decision[1], "risks", RiskOf),
            decision[1].TryGetProperty("later", out var later) ? later.GetInt32() : 0,
            Each(decision[1], "leaves", id => new MemberId(id.GetString()!)),
            Each(decision[1], "joins", member => new MemberId(member.GetProperty("id").GetString()!))));

    static JsonElement Read(string file) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "model", file))).RootElement;

    static Effects EffectsOf(JsonElement choice) => new(
        Each(choice, "acts", act => new Act(
            Parse(TrustKeyTable.Rows, act.GetProperty("key")),
            Parse(PolarityTable.Rows, act.GetProperty("side")),
            Parse(StrengthTable.Rows, act.GetProperty("strength")),
            Each(act, "toward", id => new MemberId(id.GetString()!)),
            AudienceOf(act),
            act.TryGetProperty("breach", out var breach) ? Parse(BreachTable.Rows, breach) : null,
            "") { SeenBy = SeenBy(act) }),
        Each(choice, "repairs", repair => new Repair(
            Parse(TrustKeyTable.Rows, repair.GetProperty("of")),
            Parse(RepairKindTable.Rows, repair.GetProperty("by")),
            Each(repair, "toward", id => new MemberId(id.GetString()!)),
            AudienceOf(repair),
            "") { SeenBy = SeenBy(repair) }),
        choice.TryGetProperty("clarity", out var clarity)
            ? new Push(clarity[0].GetString() == "honoured", Parse(StrengthTable.Rows, clarity[1])) : null,
        choice.TryGetProperty("work", out var work) ? new Push(work[0].GetInt32() > 0, Parse(StrengthTable.Rows, work[1])) : null,
        choice.TryGetProperty("same_week", out var sameWeek) && sameWeek.GetBoolean());

    static Audience AudienceOf(JsonElement deed) => deed.TryGetProperty("seen", out var seen) && seen.ValueKind == JsonValueKind.String
        ? Parse(AudienceTable.Rows, seen) : Audience.Team;

    static ImmutableArray<MemberId> SeenBy(JsonElement deed) => deed.TryGetProperty("seen", out var seen)
        && seen.ValueKind == JsonValueKind.Array ? [.. seen.EnumerateArray().Select(id => new MemberId(id.GetString()!))] : [];

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

/// <summary>A decision of the reference.</summary>
/// <param name="Leaves">The people who leave after its weeks.</param>
/// <param name="Joins">The people who join then.</param>
sealed record ReferenceDecision(string Id, Effects Effects, ImmutableArray<Risk> Risks, int Later, ImmutableArray<MemberId> Leaves,
    ImmutableArray<MemberId> Joins);
