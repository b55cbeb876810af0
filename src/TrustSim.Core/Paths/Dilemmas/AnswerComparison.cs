namespace TrustSim.Core.Paths.Dilemmas;

/// <summary>What was found of each pair of answers to one question, wherever it stood.</summary>
sealed class AnswerComparison(CompiledScene scene)
{
    readonly int answers = scene.Choices.Length;
    readonly bool[,] met = new bool[scene.Choices.Length, scene.Choices.Length];
    readonly bool[,] fails = new bool[scene.Choices.Length, scene.Choices.Length];
    readonly bool[] compared = new bool[scene.Choices.Length];

    // Only a temptation has to pay.
    readonly bool[] paid = [.. scene.Choices.Select(choice => !OptionStudy.IsTemptation(choice.Source.Effects))];

    static readonly ImmutableArray<Outcome> OnWork = [Outcome.Work];
    static readonly ImmutableArray<Outcome> OnAll = [.. Enum.GetValues<Outcome>()];

    /// <summary>How often the question stood with more than one answer open.</summary>
    public int Times { get; private set; }

    /// <summary>Number of pairs of answers that were open together.</summary>
    public int Pairs => met.Cast<bool>().Count(isMet => isMet);

    /// <summary>Notes that the question stood.</summary>
    public void Asked() => Times++;

    /// <summary>Whether more than one answer was open anywhere.</summary>
    public bool IsAsked => compared.Contains(true);

    /// <summary>Whether all answers lead to equal states wherever the question stands.</summary>
    public bool ChangesNothing { get; private set; } = true;

    /// <summary>Notes that an answer was open beside others.</summary>
    /// <param name="isAsTheFirst">Whether it leads to the state to which the first one does.</param>
    public void Note(int answer, bool isAsTheFirst)
    {
        compared[answer] = true;
        if (ChangesNothing && !isAsTheFirst) ChangesNothing = false;
    }

    /// <summary>Whether nothing more can be learned of one answer beside another.</summary>
    public bool IsSettled(int one, int other) => fails[one, other] && paid[one];

    public void Met(int one, int other) => met[one, other] = true;

    /// <summary>Notes that one answer does not always beat another.</summary>
    public void Fails(int one, int other) => fails[one, other] = true;

    /// <summary>Notes that an answer gained time over another.</summary>
    public void Pays(int answer) => paid[answer] = true;

    /// <summary>Adds what was found elsewhere.</summary>
    public void Join(AnswerComparison other)
    {
        ChangesNothing &= other.ChangesNothing;
        Times += other.Times;
        for (var i = 0; i < answers; i++)
        {
            compared[i] |= other.compared[i];
            paid[i] |= other.paid[i];
            for (var j = 0; j < answers; j++)
            {
                met[i, j] |= other.met[i, j];
                fails[i, j] |= other.fails[i, j];
            }
        }
    }

    public IEnumerable<PathDiagnostic> Diagnostics()
    {
        var id = scene.Source.Id;
        if (!IsAsked) yield break;
        if (ChangesNothing)
        {
            yield return new(PathDiagnosticKind.ChangesNothing) { Scene = id };
            yield break;
        }

        for (var i = 0; i < answers; i++)
        {
            if (!compared[i]) continue;
            var choice = scene.Choices[i].Source;
            if (!paid[i])
                yield return new(PathDiagnosticKind.TemptationNeverPays) { Scene = id, Choice = choice.Id, RestsOn = OnWork };
            else if (Enumerable.Range(0, answers).Where(other => met[other, i] && !fails[other, i]).ToList() is { Count: > 0 } better)
            {
                yield return new(
                    better.Count > 1 && better.Count == answers - 1 ? PathDiagnosticKind.NobodyTakes : PathDiagnosticKind.Dominated)
                {
                    Scene = id, Choice = choice.Id, Than = scene.Choices[better[0]].Source.Id, RestsOn = OnAll,
                };
            }
        }
    }
}
