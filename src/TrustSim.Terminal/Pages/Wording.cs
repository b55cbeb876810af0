using TrustSim.Core.Review;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Terminal.Pages;

/// <summary>How the program puts keys, numbers and moods into words.</summary>
static class Wording
{
    public const string Practice = "A practice result, not an assessment of a person.";

    public static string Name(this TrustKey key) => key switch
    {
        TrustKey.OpenUp => "Open up",
        TrustKey.TakeTheHit => "Take the hit",
        TrustKey.BuildUp => "Build up your team",
        TrustKey.DitchTheLeash => "Ditch the leash",
        TrustKey.AcceptConfrontation => "Accept confrontation",
        TrustKey.FindTheValue => "Find the value in each person",
        TrustKey.Clarity => "Clarity",
    };

    /// <summary>What somebody is afraid of, as one would say it in a corridor.</summary>
    public static string Told(this FearOf fear) => fear switch
    {
        FearOf.YourOpinions => "what you will think",
        FearOf.YourDecisions => "what you will decide over people’s heads",
        FearOf.YourEvaluations => "how you will judge the work",
        FearOf.Failure => "getting something wrong",
    };

    public static string About(this Climate climate) => climate switch
    {
        Climate.Learning => "a team that learns: it trusts you, it is not afraid, and knows well enough what is expected",
        Climate.Comfort => "a comfortable team: it trusts you and is not afraid, but nobody is sure what is expected",
        Climate.Anxiety => "an anxious team: it knows what is expected, and is afraid",
        Climate.Apathy => "a team that has given up: it is afraid, and nobody is sure what is expected",
        Climate.Mixed => "a team in between: some trust you, some wait and see",
    };

    public static string Name(this Strength strength) => strength switch
    {
        Strength.Slight => "slightly",
        Strength.Clear => "clearly",
        Strength.Strong => "strongly",
    };

    public static string Name(this Polarity polarity) => polarity switch
    {
        Polarity.Honoured => "honoured",
        Polarity.Against => "against",
        Polarity.Overdone => "overdone",
    };

    /// <summary>A change with its sign and a real minus: +3, −11, 0.</summary>
    public static string Signed(double points)
    {
        var whole = Math.Round(points, MidpointRounding.AwayFromZero);
        return whole > 0 ? $"+{whole:0}" : whole < 0 ? $"−{-whole:0}" : "0";
    }

    /// <summary>A change with its sign, to a tenth: +3.0, −0.4.</summary>
    public static string Tenths(double points) => $"{(points < 0 ? "−" : "+")}{Math.Round(Math.Abs(points), 1, MidpointRounding.AwayFromZero):0.0}";

    public static string Name(this Channel channel) => channel switch
    {
        Channel.Direct => "aimed at them",
        Channel.Witness => "watched",
        Channel.Repair => "made up for",
        Channel.LittleTrust => "what trust does to fear",
        Channel.Contagion => "others’ fear or calm",
        Channel.Fading => "fades by itself",
    };

    public static string Weeks(double weeks)
    {
        var tenths = Math.Round(Math.Abs(weeks), 1, MidpointRounding.AwayFromZero);
        return tenths == 0 ? "on plan" : $"{tenths:0.0} {(tenths == 1 ? "week" : "weeks")} {(weeks > 0 ? "ahead" : "behind")}";
    }

    /// <summary>A number of weeks of work won or lost.</summary>
    public static string WorkChange(double weeks) =>
        $"{(weeks < 0 ? "−" : "+")}{InWeeks(weeks)} of work";

    /// <summary>A number of weeks, whichever way.</summary>
    public static string InWeeks(double weeks)
    {
        var tenths = Math.Round(Math.Abs(weeks), 1, MidpointRounding.AwayFromZero);
        return $"{tenths:0.0} {(tenths == 1 ? "week" : "weeks")}";
    }

    public static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>How long something took, as one would say it.</summary>
    public static string Duration(TimeSpan time)
    {
        var minutes = (int)Math.Round(time.TotalMinutes);
        var hours = Count(minutes / 60, "hour");
        return minutes == 0 ? "less than a minute" : minutes < 60 ? Count(minutes, "minute") : minutes % 60 == 0 ? hours : $"{hours} {Count(minutes % 60, "minute")}";
    }

    /// <summary>The words with a capital at their beginning.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>a, b and c.</summary>
    public static string Join(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count <= 1 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }

    /// <summary>"decision 2" as the player remembers it: its scene's title and week.</summary>
    public static string DecisionName(this Debrief debrief, int number)
    {
        var step = debrief.Playthrough.Steps[number];
        return $"“{debrief.Playthrough.Scenario[step.Decision!.Value.Scene].Title}” in week {step.Settled.Week}";
    }
}
