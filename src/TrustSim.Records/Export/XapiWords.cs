namespace TrustSim.Records.Export;

/// <summary>The identifiers in statements: those of xAPI, and those of TrustSim, which README explains.</summary>
public static class XapiWords
{
    public const string Version = "1.0.3";

    /// <summary>What is said to a store that refuses <see cref="Version"/>.</summary>
    public const string Version2 = "2.0.0";

    public const string Initialized = "http://adlnet.gov/expapi/verbs/initialized";
    public const string Responded = "http://adlnet.gov/expapi/verbs/responded";
    public const string Completed = "http://adlnet.gov/expapi/verbs/completed";
    public const string Suspended = "http://adlnet.gov/expapi/verbs/suspended";
    public const string Simulation = "http://adlnet.gov/expapi/activities/simulation";
    public const string Interaction = "http://adlnet.gov/expapi/activities/cmi.interaction";

    /// <summary>The home page of an account, whose name is the alias. The host does not exist (RFC 2606).</summary>
    public const string Players = "https://trustsim.invalid/players";

    /// <summary>Prefix of every TrustSim extension.</summary>
    public const string Extension = "https://trustsim.invalid/xapi/";

    /// <summary>Prefix of every scenario's activity.</summary>
    public const string ScenarioPrefix = "https://trustsim.invalid/scenarios/";

    /// <summary>Returns the activity of a scenario.</summary>
    public static string Scenario(string id) => $"{ScenarioPrefix}{Uri.EscapeDataString(id)}";

    /// <summary>Returns the activity of answering a scene's question.</summary>
    public static string Scene(string scenario, string scene) => $"{Scenario(scenario)}/scenes/{Uri.EscapeDataString(scene)}";
}
