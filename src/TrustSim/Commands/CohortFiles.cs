using TrustSim.Presentation.Cohorts;
using TrustSim.Records.Cohorts;

namespace TrustSim.Commands;

/// <summary>The output files of a cohort; each may be null. If all are, it is printed.</summary>
/// <param name="Separator">Between the columns of <paramref name="Csv"/>.</param>
sealed record CohortFiles(OutputFile? Html, OutputFile? Csv, char Separator, OutputFile? Xlsx)
{
    public IEnumerable<OutputFile> All => new[] { Html, Csv, Xlsx }.OfType<OutputFile>();

    /// <param name="language">The language of the scenarios' texts; null where it is unknown.</param>
    /// <returns>Whether all were written.</returns>
    public bool Write(ImmutableArray<Cohort> cohorts, string? language, TextWriter output, TextWriter errors)
    {
        if (Html is not null && !Html.Write(HtmlRenderer.Render(CohortDocument.Create(cohorts), language), output, errors)) return false;
        if (Csv is not null && !Csv.Write(to => CohortCsv.Write(to, cohorts, Separator), output, errors)) return false;
        if (Xlsx is not null && !Xlsx.WriteFile(to => CohortCsv.Write(to, cohorts), errors)) return false;
        if (Html is { IsPrinted: false }) output.WriteLine(Say.Text("output.page-is-in", ("file", Runs.FromName($"{Html}"))));
        foreach (var table in new[] { Csv, Xlsx }.OfType<OutputFile>().Where(file => !file.IsPrinted))
            output.WriteLine(Say.Text("output.table", ("file", Runs.FromName($"{table}"))));
        return true;
    }
}
