namespace TrustSim.Core.Paths.Dilemmas;

/// <summary>Finds keys that no answer touches, or that answers touch from one side only. That needs no paths.</summary>
static class KeyRemarks
{
    // A scenario of this many decisions can touch all keys.
    static readonly int CapacityForAll = Vocabulary.TrustKeyTable.All.Length;

    /// <param name="questions">The scenes that ask.</param>
    public static IEnumerable<PathDiagnostic> Find(IReadOnlyCollection<CompiledScene> questions)
    {
        foreach (var key in Vocabulary.TrustKeyTable.All)
        {
            var touched = questions.Where(scene => ActsOn(key, scene).Any()).ToList();
            var honoured = touched.Any(scene => ActsOn(key, scene).Any(act => act.Polarity == Polarity.Honoured));
            var wronged = touched.Any(scene => ActsOn(key, scene).Any(act => act.Polarity != Polarity.Honoured));
            if (touched.Count == 0 && questions.Count >= CapacityForAll)
                yield return new(PathDiagnosticKind.KeyNeverTouched) { Key = key };
            else if (honoured != wronged && (touched.Count > 1 || questions.Count >= CapacityForAll))
                yield return new(honoured ? PathDiagnosticKind.KeyOnlyHonoured : PathDiagnosticKind.KeyOnlyWronged) { Key = key,
                    Scene = touched[0].Source.Id, Scenes = [.. touched.Select(scene => scene.Source.Id)] };
        }
    }

    static IEnumerable<Act> ActsOn(TrustKey key, CompiledScene scene) =>
        scene.Choices.SelectMany(choice => choice.Source.Effects.Acts).Where(act => act.Key == key);
}
