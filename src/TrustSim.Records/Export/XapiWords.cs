namespace TrustSim.Records.Export;

/// <summary>The names that statements are made of: those of xAPI, and our own, which README explains.</summary>
public static class XapiWords
{
    public const string Version = "1.0.3";

    public const string Initialized = "http://adlnet.gov/expapi/verbs/initialized";
    public const string Responded = "http://adlnet.gov/expapi/verbs/responded";
    public const string Completed = "http://adlnet.gov/expapi/verbs/completed";
    public const string Simulation = "http://adlnet.gov/expapi/activities/simulation";
    public const string Interaction = "http://adlnet.gov/expapi/activities/cmi.interaction";

    /// <summary>Where aliases are names. Nobody's address, as it has to look like one.</summary>
    public const string Players = "https://trustsim.invalid/players";

    /// <summary>Before the name of each of our extensions.</summary>
    public const string Extension = "https://trustsim.invalid/xapi/";

    /// <summary>The activity that a scenario is.</summary>
    public static string Scenario(string id) => $"https://trustsim.invalid/scenarios/{Uri.EscapeDataString(id)}";

    /// <summary>The activity that answering a scene's question is.</summary>
    public static string Scene(string scenario, string scene) => $"{Scenario(scenario)}/scenes/{Uri.EscapeDataString(scene)}";
}
