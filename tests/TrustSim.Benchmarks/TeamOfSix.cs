namespace TrustSim.Benchmarks;

/// <summary>Six people, each of another temperament.</summary>
static class TeamOfSix
{
    public const string Text =
        """
        team:
          ada: { name: Ada Berg, temper: anxious }
          ben: { name: Ben Ruiz, temper: outspoken }
          cem: { name: Cem Aydin, temper: guarded }
          dee: { name: Dee Okoro, temper: eager }
          eva: { name: Eva Lind, temper: steady }
          fay: { name: Fay Moss, temper: expert }
        """;
}
