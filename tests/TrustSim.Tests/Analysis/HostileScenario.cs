namespace TrustSim.Tests.Analysis;

/// <summary>A scenario with hostile text in every field.</summary>
static class HostileScenario
{
    /// <summary>The hostile part of each text, after a word that identifies the field.</summary>
    public const string Payload =
        """<script>alert(1)</script><img src=x onerror=alert(2)>\" onload=\"alert(3)' ]]> </style></title> &lt;b&gt; \e[31m\0\x9b\u202eTURNED\u2066 👨‍👩‍👧‍👦 """;

    public static readonly string Yaml =
        $$"""
        trustsim: 1
        title: "Title {{Payload}}"
        summary: "Summary {{Payload}} {{new string('w', 300)}}"
        team:
          ada: { name: "Ada {{Payload}}", temper: anxious }
          ben: { name: "Ben" }
        risks:
          leak: { known-by: ada, says: "Says {{Payload}}", lands: "Lands {{Payload}}", due: 1 week, courage: strong }
        scenes:
          monday:
            title: "Scene {{Payload}}"
            text: "Text {{Payload}}"
            ask: "Ask {{Payload}}"
            choices:
              - id: one
                text: "Option {{Payload}} {{new string('x', 300)}}"
                acts: [{ take-the-hit: against-strong, toward: ada, why: "Why {{Payload}}" }]
              - { id: two, text: "Other" }
          end: { title: "End {{Payload}}", ending: "Ending {{Payload}} {{new string('界', 200)}}" }
        """;
}
