using Microsoft.Extensions.Hosting;

namespace TrustSim.Voting;

/// <summary>Leaves the signals of the system to the program. The framework’s own lifetime would take Ctrl+C.</summary>
sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
