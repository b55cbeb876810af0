namespace TrustSim.Core.Paths.Boxes;

/// <summary>Whether something happens on any path.</summary>
/// <param name="Index">Of a condition, a scene, a choice or a risk, as the kind says.</param>
readonly record struct Question(QuestionKind Kind, int Index)
{
    /// <summary>Whether a path was met that answers with yes.</summary>
    public bool IsMet(Coverage coverage, Counting.WalkFacts facts) => Kind switch
    {
        QuestionKind.Holds => coverage.WhereHeld(Index) is not null,
        QuestionKind.Fails => coverage.WhereFailed(Index) is not null,
        QuestionKind.Opens => coverage.WhereOpened(Index) is not null,
        QuestionKind.NothingOpen => coverage.WhereNothingOpen(Index) is not null,
        QuestionKind.IsTaken => coverage.WhereTaken(Index) is not null,
        QuestionKind.IsTold => (facts.Told >> Index & 1) == 1,
        QuestionKind.IsUntold => (facts.Untold >> Index & 1) == 1,
    };

    /// <summary>All questions of a scenario.</summary>
    public static IEnumerable<Question> All(CompiledScenario map)
    {
        foreach (var condition in map.Conditions)
        {
            yield return new(QuestionKind.Holds, condition.Index);
            yield return new(QuestionKind.Fails, condition.Index);
        }

        foreach (var scene in map.Scenes)
        {
            yield return new(QuestionKind.Opens, scene.Index);
            if (scene.Choices.Length > 0 && scene.Choices.All(choice => choice.When is not null))
                yield return new(QuestionKind.NothingOpen, scene.Index);
        }

        foreach (var choice in map.Choices) yield return new(QuestionKind.IsTaken, choice.Index);
        for (var risk = 0; risk < map.Risks.Length; risk++)
        {
            yield return new(QuestionKind.IsTold, risk);
            yield return new(QuestionKind.IsUntold, risk);
        }
    }
}

/// <summary>What a question asks for.</summary>
enum QuestionKind
{
    /// <summary>A condition holds.</summary>
    Holds,

    /// <summary>A condition fails.</summary>
    Fails,

    /// <summary>A scene opens.</summary>
    Opens,

    /// <summary>A scene asks while none of its answers is open.</summary>
    NothingOpen,

    /// <summary>A choice is taken.</summary>
    IsTaken,

    /// <summary>A risk is told.</summary>
    IsTold,

    /// <summary>A risk begins and is not told.</summary>
    IsUntold,
}
