using System.Text.Encodings.Web;
using System.Text.Json;
using TrustSim.Core.Paths.Figures;

namespace TrustSim.Presentation.Analysis;

/// <summary>An analysis as JSON. Trust and fear are 0–100, work is in weeks, shares are 0–1, errors are half widths of 95 %
/// intervals.</summary>
public static class AnalysisJson
{
    public static string Render(Scenario scenario, PathAnalysis analysis)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            json.WriteString("format", "trustsim-analysis/2");
            json.WriteString("scenario", scenario.About.Id);
            // A string, since the number of paths may exceed the exact range of JSON numbers.
            json.WriteString("paths", analysis.Paths?.ToString(CultureInfo.InvariantCulture));
            json.WriteNumber("sample", analysis.Sample);
            json.WriteBoolean("byRandomDraw", analysis.ByRandomDraw);
            Write(json, "trust", analysis.Trust);
            Write(json, "fear", analysis.Fear);
            Write(json, "work", analysis.Work);
            Array("endings", analysis.Endings, ending =>
            {
                json.WriteString("ending", ending.Ending?.Id.Value);
                json.WriteNumber("share", ending.Share);
                json.WriteNumber("error", ending.Error);
            });
            Array("risks", analysis.Risks, risk => Write(json, risk));
            Array("archetypes", analysis.Archetypes, led =>
            {
                json.WriteString("archetype", led.Archetype.Id());
                Write(json, led.Path);
            });
            Array("decisions", analysis.Decisions, decision =>
            {
                json.WriteString("scene", decision.Scene.Id.Value);
                json.WriteNumber("share", decision.Share);
                json.WriteNumber("explainsTrust", decision.Trust);
                json.WriteNumber("explainsFear", decision.Fear);
                json.WriteNumber("explainsWork", decision.Work);
                Array("choices", decision.Choices, choice =>
                {
                    json.WriteString("choice", choice.Choice.Id.Value);
                    json.WriteNumber("share", choice.Share);
                    Meters(json, choice.Trust, choice.Fear, choice.Work);
                });
            });
            Array("bands", analysis.Bands, figure =>
            {
                json.WriteString("band", figure.Band.Id());
                json.WriteNumber("figure", figure.Figure);
                json.WriteBoolean("holds", figure.Holds);
            });
            if (!analysis.Memories.IsEmpty)
            {
                Array("memories", analysis.Memories, memory =>
                {
                    json.WriteString("episode", memory.Episode.Id);
                    json.WriteNumber("places", memory.Places);
                    json.WriteNumber("notSpoken", memory.NotSpoken);
                });
            }

            if (analysis.Figures is { } figures) Write(json, figures);
            json.WriteStartObject("best");
            Write(json, analysis.Best);
            json.WriteEndObject();
            json.WriteStartObject("worst");
            Write(json, analysis.Worst);
            json.WriteEndObject();
            json.WriteEndObject();

            void Array<T>(string name, IEnumerable<T> items, Action<T> write) => WriteArray(json, name, items, write);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    static void Write(Utf8JsonWriter json, ScenarioFigures figures)
    {
        WriteArray(json, "prices", figures.Prices, price =>
        {
            json.WriteString("scene", price.Scene.Id.Value);
            json.WriteString("best", price.Best.Id.Value);
            json.WriteNumber("weeks", price.Weeks);
            json.WriteString("quicker", price.Quicker?.Id.Value);
            json.WriteNumber("points", price.Points);
            json.WriteString("kinder", price.Kinder?.Id.Value);
            json.WriteString("person", price.Person?.Id.Value);
            Names(json, "closes", price.Closes.Select(scene => scene.Id.Value));
            if (!price.Currencies.IsEmpty)
            {
                WriteArray(json, "currencies", price.Currencies, spent =>
                {
                    json.WriteString("currency", spent.Currency.Value);
                    json.WriteNumber("amount", spent.Amount);
                    json.WriteString("richer", spent.Richer.Id.Value);
                });
            }

            json.WriteBoolean("hasPrice", price.HasPrice);
        });
        json.WriteNumber("bestForBoth", figures.BestForBoth);
        if (figures.Decent is { } decent)
        {
            json.WriteStartObject("decentPlayer");
            json.WriteNumber("heard", decent.Heard);
            json.WriteNumber("landed", decent.Landed);
            json.WriteNumber("strongLanded", decent.StrongLanded);
            WriteArray(json, "risks", decent.Risks, risk => Write(json, risk));
            json.WriteEndObject();
        }

        if (figures.Best is { } best)
        {
            json.WriteStartObject("bestEnding");
            json.WriteString("ending", best.Scene.Id.Value);
            json.WriteNumber("share", best.Share);
            json.WriteNumber("trust", best.Trust);
            Names(json, "reachedBy", best.ReachedBy.Select(archetype => archetype.Id()));
            Names(json, "onEveryPath", best.OnEveryPath.Select(decision => decision.ToString()));
            json.WriteEndObject();
        }

        Names(json, "outOfShare", figures.OutOfShare.Select(ending => ending.Ending!.Id.Value));
        json.WriteStartObject("twoWays");
        Names(json, "good", figures.TwoWays.Good.Select(scene => scene.Id.Value));
        Names(json, "askForWork", figures.TwoWays.AskForWork.Select(scene => scene.Id.Value));
        json.WriteNumber("differing", figures.TwoWays.Differing);
        foreach (var (name, path) in ((string, NamedPath?)[])[("onTime", figures.TwoWays.OnTime), ("late", figures.TwoWays.Late)])
        {
            if (path is null) continue;
            json.WriteStartObject(name);
            Write(json, path);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, RiskShare risk)
    {
        json.WriteString("risk", risk.Risk.Id.Value);
        json.WriteNumber("told", risk.Told);
        json.WriteNumber("landed", risk.Landed);
        json.WriteNumber("kept", risk.Kept);
    }

    static void Names(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var each in names) json.WriteStringValue(each);
        json.WriteEndArray();
    }

    static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, string name, Spread spread)
    {
        json.WriteStartObject(name);
        json.WriteNumber("mean", spread.Mean);
        json.WriteNumber("error", spread.MeanError);
        json.WriteNumber("deviation", spread.Deviation);
        json.WriteNumber("least", spread.Least);
        json.WriteNumber("most", spread.Most);
        if (spread.Outer is { } outer)
        {
            json.WriteNumber("neverBelow", outer.Least);
            json.WriteNumber("neverAbove", outer.Most);
        }

        json.WriteStartArray("quantiles");
        foreach (var quantile in spread.Quantiles) json.WriteNumberValue(quantile);
        json.WriteEndArray();
        json.WriteNumber("binStart", spread.BinStart);
        json.WriteNumber("binWidth", spread.BinWidth);
        json.WriteStartArray("bins");
        foreach (var bin in spread.Bins) json.WriteNumberValue(bin);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, NamedPath path)
    {
        Meters(json, path.Trust, path.Fear, path.Work);
        json.WriteString("ending", path.Ending?.Id.Value);
        json.WriteStartArray("decisions");
        foreach (var decision in path.Decisions) json.WriteStringValue(decision.ToString());
        json.WriteEndArray();
    }

    static void Meters(Utf8JsonWriter json, double trust, double fear, double work)
    {
        json.WriteNumber("trust", trust);
        json.WriteNumber("fear", fear);
        json.WriteNumber("work", work);
    }
}
