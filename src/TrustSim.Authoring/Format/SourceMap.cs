using System.Collections.Immutable;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Core.Conditions;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Format;

/// <summary>
/// Where the things of a scenario stand in its files, for findings about them. Most readings are never asked: the map holds no more
/// than the text and is drawn, by reading that once more, when the first question comes. What is not there stands where its surroundings
/// do.
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

    public Place Of(SceneId scene) => places.Value.Scene(scene).Place;

    public Place Of(SceneId scene, ChoiceId choice) => places.Value.Choice(scene, choice).Place;

    /// <summary>Where a key of a scene stands: <c>text</c>, <c>says</c>, <c>then</c> …</summary>
    public Place Of(SceneId scene, string key) => places.Value.Scene(scene).KeyOf(key);

    /// <summary>Where a key of a choice stands: <c>text</c>, <c>after</c>, <c>acts</c> …</summary>
    public Place Of(SceneId scene, ChoiceId choice, string key) => places.Value.Choice(scene, choice).KeyOf(key);

    /// <summary>Where this very condition stands, of whatever it is the <c>when</c>.</summary>
    public Place Of(Condition when) => places.Value.Condition(when);

    public Place Of(RiskId risk) => places.Value.Risk(risk).Place;

    public Place Of(RiskId risk, string key) => places.Value.Risk(risk).KeyOf(key);

    public Place Of(MemberId member) => places.Value.Member(member).Place;

    public Place Of(MemberId member, string key) => places.Value.Member(member).KeyOf(key);

    /// <summary>The first place that sets a flag or adds to a counter.</summary>
    public Place OfMark(MarkId mark) => places.Value.Mark(mark);

    /// <summary>Where an outermost key stands: <c>minutes</c>, <c>summary</c>, <c>team</c> …</summary>
    public Place OfTop(string key) => places.Value.Top.KeyOf(key);

    /// <summary>A finding at one of these places.</summary>
    public Diagnostic Find(DiagnosticCode code, Place place, string message, string? hint = null) =>
        new(code, message, Files[place.File].Name, place, hint);
}
