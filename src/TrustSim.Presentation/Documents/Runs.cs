using System.Collections;
using System.Runtime.CompilerServices;

namespace TrustSim.Presentation.Documents;

/// <summary>A text of one line or paragraph, run by run. Two neighbouring runs differ in origin, and no run is empty.</summary>
[CollectionBuilder(typeof(Runs), nameof(Create))]
public readonly struct Runs : IEquatable<Runs>, IEnumerable<Run>
{
    readonly ImmutableArray<Run> runs;

    Runs(ImmutableArray<Run> runs) => this.runs = runs;

    public static Runs Empty { get; } = new([]);

    ImmutableArray<Run> All => runs.IsDefault ? [] : runs;

    public bool IsEmpty => All.IsEmpty;

    public int Count => All.Length;

    public Run this[int index] => All[index];

    /// <summary>The text without origins.</summary>
    public string Plain => All.Length == 1 ? All[0].Text : string.Concat(All.Select(run => run.Text));

    /// <summary>The one origin of all words; null for several origins, or for an empty text.</summary>
    public Origin? Sole => All.Length == 1 ? All[0].Origin : null;

    public static Runs Create(ReadOnlySpan<Run> runs)
    {
        var all = ImmutableArray.CreateBuilder<Run>(runs.Length);
        foreach (var run in runs)
        {
            if (run.Text.Length == 0) continue;
            if (all.Count > 0 && all[^1].Origin == run.Origin) all[^1] = all[^1].Then(run);
            else all.Add(run);
        }

        return new(all.ToImmutable());
    }

    /// <summary>Creates words of the program that are not in its catalogue: signs, numbers, names of commands.</summary>
    public static Runs FromProgram(string text) => [Run.FromProgram(text)];

    /// <summary>Creates words of a scenario, as one paragraph, with curly quotation marks and apostrophes.</summary>
    public static Runs FromScenario(string text) => [Run.FromScenario(text)];

    /// <summary>Creates words of a player, as one paragraph.</summary>
    public static Runs FromPlayer(string text) => [Run.FromPlayer(text)];

    /// <summary>Creates the name of a file, or a typed word.</summary>
    public static Runs FromName(string name) => [Run.FromName(name)];

    public static Runs operator +(Runs left, Runs right) => Create([.. left.All, .. right.All]);

    /// <summary>Joins texts with a separator of the program.</summary>
    public static Runs Join(string separator, IEnumerable<Runs> texts)
    {
        var all = new List<Run>();
        foreach (var (index, text) in texts.Index())
        {
            if (index > 0) all.Add(Run.FromProgram(separator));
            all.AddRange(text.All);
        }

        return Create(all.ToArray());
    }

    /// <summary>Returns the text with a capital first letter.</summary>
    public Runs Capital() =>
        All is [var first, .. var rest] ? Create([first.With(char.ToUpperInvariant(first.Text[0]) + first.Text[1..]), .. rest]) : this;

    /// <summary>Returns the text with a small first letter, as it stands within a sentence.</summary>
    public Runs Small() =>
        All is [var first, .. var rest] ? Create([first.With(char.ToLowerInvariant(first.Text[0]) + first.Text[1..]), .. rest]) : this;

    public bool Equals(Runs other) => All.AsSpan().SequenceEqual(other.All.AsSpan());

    public override bool Equals(object? obj) => obj is Runs other && Equals(other);

    public override int GetHashCode() => Plain.GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(Runs left, Runs right) => left.Equals(right);

    public static bool operator !=(Runs left, Runs right) => !left.Equals(right);

    public override string ToString() => Plain;

    public IEnumerator<Run> GetEnumerator() => ((IEnumerable<Run>)All).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
