using TrustSim.Core.Story;

namespace TrustSim.Commands;

/// <summary>The options for the scene and the mood at the beginning of a preview.</summary>
sealed class RehearsalOptions
{
    readonly Option<string?> from =
        new("--from") { Description = Say.Text("option.from"), HelpName = "SCENE" };
    readonly Option<double?> trust = ValueOptions.Level("--trust", Say.Text("option.trust"));
    readonly Option<double?> fear = ValueOptions.Level("--fear", Say.Text("option.fear"));
    readonly Option<double?> clarity = ValueOptions.Level("--clarity", Say.Text("option.clarity"));
    readonly Option<ImmutableDictionary<MemberId, Mood>?> moods =
        new ValueOption<ImmutableDictionary<MemberId, Mood>?>("--mood", Say.Text("option.wants-mood"))
    {
        Description = Say.Text("option.mood"),
        HelpName = "ID:TRUST/FEAR",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Moods,
    };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[from, trust, fear, clarity, moods]) command.Add(option);
    }

    public Rehearsal Of(ParseResult parsed) => new(
        parsed.GetValue(from) is { } scene ? new SceneId(scene) : null, new(parsed.GetValue(trust), parsed.GetValue(fear)),
            parsed.GetValue(clarity),
        parsed.GetValue(moods) ?? ImmutableDictionary<MemberId, Mood>.Empty);

    static ImmutableDictionary<MemberId, Mood>? Moods(ArgumentResult result)
    {
        var people = ImmutableDictionary<MemberId, Mood>.Empty;
        foreach (var word in result.Tokens.Select(token => token.Value))
        {
            if (MoodOf(word) is { } mood) people = people.SetItem(mood.Id, mood.Mood);
            else result.AddError(
                Say.Text("option.no-mood", ("word", Runs.FromName(Quoted.From(word))),
                    ("level", Runs.FromProgram(Say.Text(Ranges.Level)))));
        }

        return people;
    }

    static (MemberId Id, Mood Mood)? MoodOf(string word)
    {
        if (word.Split(':') is not [{ Length: > 0 } id, { Length: > 0 } levels] || levels.Split('/') is not { Length: 1 or 2 } parts
            || parts.All(part => part.Length == 0)) return null;
        var read = parts.Select(part => part.Length == 0 ? (double?)null : Ranges.Level.Parse(part)).ToList();
        if (parts.Zip(read).Any(part => part.First.Length > 0 && part.Second is null)) return null;
        return (new(id), new(read[0], read.ElementAtOrDefault(1)));
    }
}
