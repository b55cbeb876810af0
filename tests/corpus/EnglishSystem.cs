using System.Runtime.CompilerServices;

namespace TrustSim.Corpus;

/// <summary>The tests read English, whatever the system of whoever runs them speaks.</summary>
static class EnglishSystem
{
    [ModuleInitializer]
    internal static void Speak() => Environment.SetEnvironmentVariable("LC_ALL", "C");
}
