namespace TrustSim.Authoring.Format;

/// <summary>
/// The places of a scenario's parts in its files, for diagnostics about them. Few readings need places, so the map holds only the text and
/// parses it again on the first request. A missing part has the place of its surroundings.
/// </summary>
public sealed class SourceMap
{
    readonly Lazy<ScenarioPlaces> places;

    internal SourceMap(ImmutableArray<SourceFile> files, Scenario? scenario)
    {
        Files = files;
        places = new(() => new(files, scenario));
    }

    /// <summary>The files, the scenario's own first.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>The texts that a person reads, with their places.</summary>
    internal IEnumerable<TextNode> Prose => ProseNodes.Find(places.Value.Top.Map);

    public Place PlaceOf(SceneId scene) => places.Value.Scene(scene).Place;

    public Place PlaceOf(SceneId scene, ChoiceId choice) => places.Value.Choice(scene, choice).Place;

    /// <summary>The place of a scene's key: <c>text</c>, <c>says</c>, <c>then</c> …</summary>
    public Place PlaceOf(SceneId scene, string key) => places.Value.Scene(scene).KeyOf(key);

    /// <summary>The place of a choice's key: <c>text</c>, <c>after</c>, <c>acts</c> …</summary>
    public Place PlaceOf(SceneId scene, ChoiceId choice, string key) => places.Value.Choice(scene, choice).KeyOf(key);

    /// <summary>The place of one of a choice's acts or repairs.</summary>
    public Place PlaceOf(SceneId scene, ChoiceId choice, string key, int index) =>
        places.Value.Choice(scene, choice).Items(key).ElementAtOrDefault(index)?.Place ?? PlaceOf(scene, choice, key);

    /// <summary>The place of this condition.</summary>
    public Place PlaceOf(Condition when) => places.Value.Condition(when);

    public Place PlaceOf(RiskId risk) => places.Value.Risk(risk).Place;

    public Place PlaceOf(RiskId risk, string key) => places.Value.Risk(risk).KeyOf(key);

    public Place PlaceOf(MemberId member) => places.Value.Member(member).Place;

    public Place PlaceOf(MemberId member, string key) => places.Value.Member(member).KeyOf(key);

    /// <summary>The first place that sets a flag or adds to a counter.</summary>
    public Place OfMark(MarkId mark) => places.Value.Mark(mark);

    /// <summary>The place of an outermost key: <c>minutes</c>, <c>summary</c>, <c>team</c> …</summary>
    public Place OfTop(string key) => places.Value.Top.KeyOf(key);

    /// <summary>A diagnostic at one of these places.</summary>
    public Diagnostic Find(DiagnosticCode code, Place place, string message, string? hint = null) =>
        new(code, message, Files[place.File].Name, place, hint);
}
