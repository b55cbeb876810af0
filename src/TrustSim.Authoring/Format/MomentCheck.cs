namespace TrustSim.Authoring.Format;

/// <summary>Holds a moment to its size: one question, few people, few minutes.</summary>
static class MomentCheck
{
    const int MostPeople = 3;
    const int MostMinutes = 5;

    public static void Check(FieldReader fields, ImmutableArray<Member> team, Field teamKey, ImmutableArray<Scene> scenes, Field scenesKey,
        int minutes, Field minutesKey)
    {
        var asked = scenes.Count(scene => !scene.Choices.IsEmpty);
        if (!scenes.IsEmpty && asked != 1)
            Refuse(scenesKey, $"A moment has one question; this one has {(asked == 0 ? "none" : $"{asked}")}.",
                asked == 0 ? "give one scene its `choices`" : "keep one question, or leave `kind` out");
        if (team.Length > MostPeople)
            Refuse(teamKey, $"A moment has at most {MostPeople} people; this one has {team.Length}.",
                "keep the people whom it is about, or leave `kind` out");
        if (fields.Has(minutesKey) && minutes > MostMinutes)
            Refuse(minutesKey, $"A moment takes 1 to {MostMinutes} minutes, and here stands {minutes}.", $"write {MostMinutes} or less");

        void Refuse(Field key, string message, string hint) =>
            fields.Reading.Refuse(DiagnosticCatalogue.NotAMoment, fields.KeyOf(key), message, hint);
    }
}
