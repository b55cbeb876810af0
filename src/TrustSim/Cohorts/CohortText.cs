using TrustSim.Records.Cohorts;
using TrustSim.Records.Export;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Cohorts;

/// <summary>Cohorts as plain lines.</summary>
static class CohortText
{
    public static IEnumerable<string> Render(IReadOnlyList<Cohort> cohorts, int width) =>
        cohorts.SelectMany(Lines).Append("").Append(PracticeNotice.Text).SelectMany(line => Wrapped(line, width));

    static IEnumerable<string> Lines(Cohort cohort)
    {
        yield return $"{CohortWords.Line(cohort.Title)} ({cohort.Scenario})";
        if (cohort.People is null)
        {
            yield return CohortWords.Few;
            yield return "";
            yield break;
        }

        yield return CohortWords.Counted(cohort);
        yield return CohortWords.Rule;
        yield return "";
        yield return "What they decided";
        foreach (var decision in cohort.Decisions)
        {
            yield return $"  {CohortWords.Question(cohort, decision)} ({(decision.Answered is { } answered ? $"{answered} people answered" : CohortWords.FewAnswered.TrimEnd('.'))})";
            foreach (var option in decision.Options) yield return $"    {option.Taken} ({CohortWords.Percent(option.Taken, decision.Answered!.Value)}): {CohortWords.Option(decision, option)}";
        }

        yield return "";
        yield return "How it ended";
        foreach (var line in End(cohort.End)) yield return line;
        yield return "";
        yield return "Before and after";
        if (cohort.Again is not { } again)
        {
            yield return $"  {CohortWords.FewAgain}";
        }
        else
        {
            yield return $"  {again.People} people, their first play and their last; keys: for, less against and overdone.";
            foreach (var (name, before, after) in CohortWords.Compared(again)) yield return $"    {CohortWords.Label(name)}: {CohortWords.Tenths(before)} -> {CohortWords.Tenths(after)}";
        }

        yield return "";
    }

    static IEnumerable<string> End(CohortFinish? end)
    {
        if (end is null)
        {
            yield return $"  {CohortWords.FewFinished}";
            yield break;
        }

        yield return $"  {end.Finished} have finished it. Means: trust {CohortWords.Tenths(end.Trust)}, fear {CohortWords.Tenths(end.Fear)}, work {Wording.Weeks(end.Work)}.";
        foreach (var ending in end.Endings) yield return $"    {ending.People} ({CohortWords.Percent(ending.People, end.Finished)}): {CohortWords.Ending(ending)}";
        yield return $"  {CohortWords.Weights}";
        foreach (var key in end.Keys) yield return $"    {CohortWords.Label(key.Key)}: for {CohortWords.Tenths(key.Honoured)}, against {CohortWords.Tenths(key.Against)}, overdone {CohortWords.Tenths(key.Overdone)}";
    }

    /// <summary>A line that does not fit goes on below its words.</summary>
    static IEnumerable<string> Wrapped(string line, int width)
    {
        if (line.Length == 0) return [""];
        var words = line.TrimStart();
        var indent = new string(' ', line.Length - words.Length);
        return TextWidth.Wrap(words, width - indent.Length - 2).Select((part, i) => i == 0 ? indent + part : $"{indent}  {part}");
    }
}
