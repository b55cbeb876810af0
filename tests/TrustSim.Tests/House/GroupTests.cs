using System.Text.RegularExpressions;

namespace TrustSim.Tests.House;

/// <summary>A project may use only projects below it.</summary>
public sealed partial class GroupTests
{
    [Theory]
    [InlineData("TrustSim.Core", "Stateless")]
    [InlineData("TrustSim.Authoring", "TrustSim.Core", "YamlDotNet")]
    [InlineData("TrustSim.Records", "TrustSim.Core", "SpreadCheetah")]
    [InlineData("TrustSim.Presentation", "TrustSim.Core", "TrustSim.Records", "Wcwidth")]
    [InlineData("TrustSim.Terminal", "TrustSim.Core", "TrustSim.Records", "TrustSim.Presentation", "Terminal.Gui")]
    [InlineData("TrustSim.Voting", "TrustSim.Core", "TrustSim.Records", "TrustSim.Presentation", "QRCoder",
        "Microsoft.AspNetCore", "Microsoft.AspNetCore.Connections.Abstractions", "Microsoft.AspNetCore.Hosting.Abstractions",
        "Microsoft.AspNetCore.Http.Abstractions", "Microsoft.AspNetCore.Http.Features", "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.Server.Kestrel.Core", "Microsoft.Extensions.DependencyInjection.Abstractions",
        "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Primitives")]
    [InlineData("trustsim", "TrustSim.Core", "TrustSim.Authoring", "TrustSim.Records", "TrustSim.Presentation", "TrustSim.Terminal",
        "TrustSim.Voting", "System.CommandLine")]
    public void A_project_uses_only_projects_below_it(string room, params string[] below)
    {
        var uses = new Group(room).Uses;
        uses.ShouldNotBeEmpty();
        uses.ShouldBeSubsetOf(below);
    }

    [Theory]
    [InlineData("System.Console")]
    [InlineData("System.IO.")]
    [InlineData("System.Net.")]
    [InlineData("System.Threading.")]
    [InlineData("System.Diagnostics.Stopwatch")]
    [InlineData("System.Diagnostics.Process")]
    [InlineData("System.DateTime")]
    [InlineData("System.TimeProvider")]
    [InlineData("System.TimeZoneInfo")]
    [InlineData("System.AppContext")]
    [InlineData("System.Random")]
    [InlineData("System.Security.Cryptography.")]
    public void The_core_uses_no_file_clock_console_thread_or_random_numbers(string forbidden) =>
        new Group("TrustSim.Core").Types.ShouldNotContain(type => type.StartsWith(forbidden, StringComparison.Ordinal));

    // The compiler reads the thread's id in every method with `yield`; nothing else reads the machine.
    [Fact]
    public void The_core_asks_nothing_of_the_machine_that_it_runs_on() =>
        new Group("TrustSim.Core").Members.Where(member => member.StartsWith("System.Environment.", StringComparison.Ordinal))
            .ShouldBeSubsetOf(["System.Environment.get_CurrentManagedThreadId"]);

    [Fact]
    public void The_core_does_no_mathematics_that_machines_may_round_differently()
    {
        var source =
            string.Join('\n',
                Repository.Sources.Where(path => path.StartsWith("TrustSim.Core/Trust/", StringComparison.Ordinal))
                    .Select(path => Repository.Read("src/" + path)));
        foreach (var function in (string[])["Exp(", "Log(", "Pow(", "Sin(", "Cos(", "Tanh(", "Cbrt("])
            source.ShouldNotContain(function, Case.Sensitive);
    }

    [Theory, InlineData("TrustSim.Core"), InlineData("TrustSim.Authoring"), InlineData("TrustSim.Records"),
        InlineData("TrustSim.Presentation"), InlineData("TrustSim.Terminal")]
    public void No_other_project_can_use_the_network(string room) =>
        new Group(room).Types.ShouldNotContain(
            // An address is a value, as a number is.
            type => type.StartsWith("System.Net.", StringComparison.Ordinal) && type != "System.Net.WebUtility"
                && type != "System.Net.IPAddress");

    [Fact]
    public void Only_push_the_cohort_of_a_store_and_the_votes_by_phone_speak_to_another_machine()
    {
        const string Errors = "TrustSim/Lrs/NetworkErrors.cs";
        const string Port = "TrustSim.Records/Voting/IPhones.cs";
        var speaking = Repository.Sources.Where(path => !path.StartsWith("TrustSim.Voting/", StringComparison.Ordinal))
            .Where(path => Network().IsMatch(Repository.Read("src/" + path)));
        speaking.ShouldBe(["TrustSim/Lrs/LearningRecordStore.cs", Errors, Port], ignoreOrder: true);
        // These two only name the possible errors, and an address.
        foreach (var path in (string[])[Errors, Port])
            Network().Matches(Repository.Read("src/" + path)).Select(match => match.Value).ShouldAllBe(word => word == "System.Net", path);
        Repository.Sources.Where(path => Repository.Read("src/" + path).Contains("LearningRecordStore", StringComparison.Ordinal))
            .ShouldBe(["TrustSim/Commands/PushCommand.cs", "TrustSim/Commands/StoredCohort.cs", "TrustSim/Lrs/LearningRecordStore.cs"]);
    }

    [GeneratedRegex(@"\b(System\.Net|HttpClient|HttpMessageInvoker|SocketsHttpHandler|Socket|TcpClient|TcpListener|UdpClient|SslStream|NetworkStream|WebRequest|WebClient|ClientWebSocket|Dns|Ping)\b")]
    private static partial Regex Network();
}
