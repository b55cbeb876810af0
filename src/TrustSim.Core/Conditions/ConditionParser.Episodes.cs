namespace TrustSim.Core.Conditions;

/// <content>Parses what a condition asks about the episodes of a campaign.</content>
public sealed partial class ConditionParser
{
    /// <summary>How an episode ended: <c>ended(x) = y</c>, <c>ended(x) != y</c>; alone, whether it was played to one of its
    /// endings.</summary>
    Expression Ended(Token function)
    {
        var episode = In(function, () => Word("an episode"));
        if (names.Episodes.IsEmpty)
            throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Unknown, function.Column, "'ended' asks how an episode ended, and this is no campaign.",
                    "`visits(scene) >= 1` says whether a scene has opened"));
        if (!names.Episodes.Contains(episode.Text)) throw Unknown(episode, "is no episode of this campaign", names.Episodes,
            () => OneOf(names.Episodes));
        NotLater(episode, episode.Text);
        var endings = names.Endings[episode.Text].ToList();
        if (episode.Text == names.Episode || names.Episodes[^1] == episode.Text)
            throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Unknown, episode.Column, $"'{episode.Text}' has not ended wherever this is asked.",
                    "name an earlier episode"));
        if (RelationAhead() is not { } relation) return endings.Select(ending => IsEnding(episode.Text, ending))
            .DefaultIfEmpty(IsEnding(episode.Text, "")).Aggregate((one, other) => new Expression.Or(one, other));
        if (relation is not (Relation.Equal or Relation.Different)) throw Unexpected("`=` or `!=`");
        at++;
        var name = Word("an ending of that episode");
        var own = Episode.EpisodeOf(name.Text) == episode.Text ? Episode.OwnId(name.Text) : name.Text;
        if (!endings.Contains(own)) throw Unknown(name, $"is no ending of '{episode.Text}'", endings, () => OneOf(endings));
        return relation == Relation.Equal ? IsEnding(episode.Text, own) : new Expression.Not(IsEnding(episode.Text, own));
    }

    static Expression IsEnding(string episode, string ending) => new Expression.Comparison(
        new Quantity.Visits(new(Episode.IdIn(episode, ending))), Relation.AtLeast, new Quantity.Literal(1));

    void NotLater(Token name, string id)
    {
        if (names.IsLater(id))
            throw new ConditionDiagnosticException(
                new(ConditionDiagnosticKind.Unknown, name.Column, $"'{name.Text}' is in a later episode, which nobody has played here.",
                    "ask about this episode or an earlier one"));
    }
}
