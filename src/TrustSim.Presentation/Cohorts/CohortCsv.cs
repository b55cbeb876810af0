using TrustSim.Records.Cohorts;
using TrustSim.Records.Export;

namespace TrustSim.Presentation.Cohorts;

/// <summary>Cohorts for a spreadsheet: a figure a row.</summary>
public static class CohortCsv
{
    static readonly string[] Names = ["scenario", "part", "id", "words", "measure", "value", "people", "note"];

    /// <summary>Writes comma-separated values.</summary>
    public static void Write(TextWriter to, IReadOnlyList<Cohort> cohorts, char separator = CsvWriter.Comma) =>
        Write(new CsvWriter(to, separator, Names), cohorts);

    /// <summary>Writes the same as a spreadsheet.</summary>
    public static void Write(Stream to, IReadOnlyList<Cohort> cohorts) =>
        SpreadsheetWriter.Write(to, "cohort", Names, table => Write(table, cohorts));

    static void Write(TableWriter csv, IReadOnlyList<Cohort> cohorts)
    {
        foreach (var cohort in cohorts) new Rows(csv, cohort).Write();
    }

    sealed class Rows(TableWriter csv, Cohort cohort)
    {
        public void Write()
        {
            if (cohort.People is null)
            {
                Row("group", "", cohort.Title, Say.Text("cohort.few"), null, null);
                return;
            }

            Row("group", "", cohort.Title, "people", cohort.People, cohort.People);
            foreach (var decision in cohort.Decisions)
            {
                if (decision.Answered is null)
                    Row("decision", decision.Scene, CohortWords.Question(decision).Plain, Say.Text("cohort.few-answered"), null, null);
                foreach (var option in decision.Options)
                    Row("decision", $"{decision.Scene}.{option.Choice}", option.Text, "taken", option.Taken, decision.Answered);
            }

            if (cohort.End is { } end) End(end);
            else Row("end", "", "", Say.Text("cohort.few-finished"), null, null);
            if (cohort.Again is not { } again)
            {
                Row("again", "", "", Say.Text("cohort.few-again"), null, null);
                return;
            }

            foreach (var (name, before, after) in CohortWords.Compared(again))
            {
                Row("again", name, "", "before", before, again.People);
                Row("again", name, "", "after", after, again.People);
            }
        }

        void End(CohortFinish end)
        {
            foreach (var (name, mean) in ((string, double)[])[("trust", end.Trust), ("fear", end.Fear),
                (CohortWords.Ahead, end.Work)]) Row("end", name, "", "mean", mean, end.Finished);
            foreach (var ending in end.Endings)
                Row("ending", ending.Scene ?? "", CohortWords.Ending(ending).Plain, "came to it", ending.People, end.Finished);
            foreach (var key in end.Keys)
            {
                foreach (var (side, weight) in ((string, double)[])[("for", key.Honoured), ("against", key.Against),
                    ("overdone", key.Overdone)]) Row("key", key.Key, "", side, weight, end.Finished);
            }
        }

        // People are whole; what they have on average is shown in tenths.
        static bool IsMean(string part) => part is "end" or "key" or "again";

        void Row(string part, string id, string words, string measure, double? value, double? people) =>
            csv.Text(cohort.Scenario).Text(part).Text(id).Text(words).Text(measure).Number(value, IsMean(part) ? 1 : 0).Number(people)
                .Text(PracticeNotice.Text).EndRow();
    }
}
