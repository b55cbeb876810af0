using System.Net;
using System.Net.Sockets;
using System.Text;
using TrustSim.Lrs;
using TrustSim.Records.Export;

namespace TrustSim.Tests.Lrs;

/// <summary>Under any failures of a store or the network, no statement is lost or stored twice.</summary>
public sealed class SendingTests : IDisposable
{
    static readonly Guid Play = new("00000000-0000-0000-0000-000000000001");

    readonly string folder = Directory.CreateTempSubdirectory("trustsim-").FullName;
    readonly TestClock clock = new();
    readonly List<string> said = [];
    readonly Store store;

    public SendingTests() => store = new(clock.LosePatience);

    public void Dispose()
    {
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task All_statements_arrive_in_batches_and_are_not_sent_again()
    {
        var first = await Push(120);
        (first.Problem, first.Sending.Taken).ShouldBe((null, 120));
        store.Batches.ShouldBe([50, 50, 20]);
        var second = await Push(125);
        (second.Problem, second.Sending.Taken).ShouldBe((null, 5));
        ShouldHold(125);
    }

    [Fact]
    public async Task A_batch_is_no_larger_than_a_store_may_take()
    {
        (await Push(20, size: 60_000)).Problem.ShouldBeNull();
        store.Batches.ShouldAllBe(count => count == 4);
        ShouldHold(20);
    }

    [Theory]
    [InlineData(Mishap.Busy)]
    [InlineData(Mishap.Broken)]
    [InlineData(Mishap.BrokenAfterStoring)]
    [InlineData(Mishap.Cut)]
    [InlineData(Mishap.CutAfterStoring)]
    [InlineData(Mishap.HalfAnAnswer)]
    [InlineData(Mishap.Silence)]
    [InlineData(Mishap.SilenceAfterStoring)]
    public async Task A_batch_is_sent_again_after_a_transient_failure(Mishap mishap)
    {
        store.Suffer(mishap, Mishap.None, mishap);
        var push = await Push(120);
        (push.Problem, push.Sending.Taken).ShouldBe((null, 120));
        ShouldHold(120);
        clock.Waits.ShouldNotBeEmpty();
        said.ShouldAllBe(line => line.Contains("Trying again in ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Mishap.Login, "not a learning record store")]
    [InlineData(Mishap.OtherAlphabet, "answers in a way that cannot be read")]
    [InlineData(Mishap.HalfASign, "answers in a way that cannot be read")]
    [InlineData(Mishap.TooLong, "answers in a way that cannot be read")]
    [InlineData(Mishap.Elsewhere, "sends you elsewhere: http://127.0.0.1:1/elsewhere")]
    [InlineData(Mishap.Stranger, "TRUSTSIM_LRS_USER")]
    public async Task A_permanent_failure_is_reported_at_once_and_nothing_counts_as_sent(Mishap mishap, string problem)
    {
        store.Suffer(mishap);
        (await Push(60)).Problem.ShouldNotBeNull().ShouldContain(problem);
        clock.Waits.ShouldBeEmpty();
        store.Statements.ShouldBeEmpty();
        (await Push(60)).Sending.Taken.ShouldBe(60);
        ShouldHold(60);
    }

    [Fact]
    public async Task Any_sequence_of_failures_ends_with_each_statement_stored_once()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            using var suffering = new Store(clock.LosePatience);
            var dice = new Random(seed);
            suffering.Suffer(Enumerable.Range(0, dice.Next(1, 40)).Select(_ => (Mishap)dice.Next(0, (int)Mishap.Stranger + 1)));
            var outbox = Path.Combine(folder, $"{seed}");
            for (var again = 0; (await Push(130, suffering, outbox)).Problem is not null; again++)
                again.ShouldBeLessThan(60, $"seed {seed}");
            suffering.Mistakes.ShouldBeEmpty($"seed {seed}");
            suffering.Statements.Keys.Order().ShouldBe(Statements(130).Select(statement => statement.Id).Order(), $"seed {seed}");
            (await Push(130, suffering, outbox)).Sending.Taken.ShouldBe(0);
        }
    }

    [Fact]
    public async Task Waits_grow_and_are_no_shorter_than_the_store_asks()
    {
        store.Suffer(Mishap.Broken, Mishap.Broken, Mishap.Busy, Mishap.Broken, Mishap.Broken);
        (await Push(1)).Problem.ShouldBeNull();
        clock.Waits.Select(wait => wait.TotalSeconds).ShouldBe([1, 2, 7, 8, 16]);
    }

    [Fact]
    public async Task A_time_to_come_again_is_kept_to()
    {
        store.RetryAfter = TestClock.Now.AddSeconds(33).ToString("R");
        store.Suffer(Mishap.Busy);
        (await Push(1)).Problem.ShouldBeNull();
        clock.Waits.ShouldHaveSingleItem().TotalSeconds.ShouldBe(33);
    }

    [Fact]
    public async Task A_store_that_asks_for_long_is_left_alone()
    {
        store.RetryAfter = "3600";
        store.Suffer(Mishap.Busy);
        (await Push(1)).Problem.ShouldNotBeNull().ShouldContain("wait 60 minutes");
        clock.Waits.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_persistent_failure_ends_the_attempts()
    {
        store.Suffer(Enumerable.Repeat(Mishap.Broken, 6));
        (await Push(1)).Problem.ShouldNotBeNull().ShouldContain("500");
        clock.Waits.Count.ShouldBe(Patience.MostTries - 1);
    }

    [Fact]
    public async Task A_refused_statement_holds_back_no_other()
    {
        store.Unwanted.UnionWith([Statements(120)[17].Id, Statements(120)[90].Id]);
        var push = await Push(120);
        (push.Problem, push.Sending.Taken).ShouldBe((null, 118));
        push.Sending.Refused.Select(refused => refused.Statement.Id).ShouldBe(store.Unwanted, ignoreOrder: true);
        push.Sending.Refused.ShouldAllBe(refused => refused.Why == "A statement is not well formed.␛[31m");
        (await Push(120)).Sending.Taken.ShouldBe(0);
    }

    [Fact]
    public async Task A_known_statement_with_other_content_counts_as_stored()
    {
        foreach (var at in (int[])[0, 3, 60]) store.Statements[Statements(70)[at].Id] = "other words";
        var push = await Push(70);
        (push.Problem, push.Sending.Taken, push.Sending.Known).ShouldBe((null, 67, 3));
        (await Push(70)).Sending.Known.ShouldBe(0);
        store.Statements.Count.ShouldBe(70);
    }

    [Fact]
    public async Task Without_a_network_nothing_is_lost()
    {
        using var gone = new TcpListener(IPAddress.Loopback, 0);
        gone.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)gone.LocalEndpoint).Port}/xapi/statements");
        gone.Stop();
        using (var receipts = Receipts.Open(folder, store.Address))
        using (var nowhere = new LearningRecordStore(address, null, clock))
            (await new Sending(nowhere.Send, receipts, clock, said.Add).Send(Statements(10),
                TestContext.Current.CancellationToken)).ShouldNotBeNullOrEmpty();
        (await Push(10)).Sending.Taken.ShouldBe(10);
        ShouldHold(10);
    }

    [Fact]
    public async Task An_untrusted_certificate_is_not_tried_again()
    {
        using var receipts = Receipts.Open(folder, store.Address);
        using var lrs = new LearningRecordStore(new UriBuilder(store.Address) { Scheme = "https" }.Uri, null, clock);
        (await new Sending(lrs.Send, receipts, clock, said.Add).Send(Statements(1),
            TestContext.Current.CancellationToken)).ShouldNotBeNull().ShouldNotContain("inner exception");
        clock.Waits.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_program_that_died_before_it_noted_an_answer_sends_again_and_changes_nothing()
    {
        await Push(60);
        var path = Directory.GetFiles(folder).ShouldHaveSingleItem();
        var bytes = File.ReadAllBytes(path);
        foreach (var length in (int[])[0, 10, bytes.Length / 2, bytes.Length - 80, bytes.Length - 1])
        {
            File.WriteAllBytes(path, bytes[..length]);
            var push = await Push(60);
            push.Problem.ShouldBeNull();
            push.Sending.Taken.ShouldBeGreaterThan(0);
            (await Push(60)).Sending.Taken.ShouldBe(0);
            ShouldHold(60);
        }
    }

    [Fact]
    public async Task A_user_can_stop_between_attempts()
    {
        using var stop = new CancellationTokenSource();
        store.Suffer(Enumerable.Repeat(Mishap.Broken, 10));
        using var receipts = Receipts.Open(folder, store.Address);
        using var lrs = new LearningRecordStore(store.Address, null, clock);
        await Should.ThrowAsync<OperationCanceledException>(
            () => new Sending(lrs.Send, receipts, clock, _ => stop.Cancel()).Send(Statements(1), stop.Token));
    }

    [Fact]
    public void Two_programs_do_not_send_at_once()
    {
        using var first = Receipts.Open(folder, store.Address);
        Should.Throw<IOException>(() => Receipts.Open(folder, store.Address).Dispose());
        Receipts.Open(folder, new("https://other.example/statements")).Dispose();
    }

    [Fact]
    public async Task Credentials_are_sent_by_basic_authentication()
    {
        using var receipts = Receipts.Open(folder, store.Address);
        using var lrs = new LearningRecordStore(store.Address, Convert.ToBase64String(Encoding.UTF8.GetBytes("me:s€cret")), clock);
        await new Sending(lrs.Send, receipts, clock, said.Add).Send(Statements(1), TestContext.Current.CancellationToken);
        store.Authorization.ShouldBe("Basic bWU6c+KCrGNyZXQ=");
    }

    Task<(string? Problem, Sending Sending)> Push(int count, int size = 0) => Push(count, store, folder, size);

    /// <summary>Sends as each run of the program does.</summary>
    async Task<(string? Problem, Sending Sending)> Push(int count, Store to, string outbox, int size = 0)
    {
        using var receipts = Receipts.Open(outbox, to.Address);
        using var lrs = new LearningRecordStore(to.Address, null, clock);
        var sending = new Sending(lrs.Send, receipts, clock, said.Add);
        return (await sending.Send(Statements(count, size), TestContext.Current.CancellationToken), sending);
    }

    void ShouldHold(int count)
    {
        store.Mistakes.ShouldBeEmpty();
        store.Statements.Keys.Order().ShouldBe(Statements(count).Select(statement => statement.Id).Order());
    }

    static List<XapiStatement> Statements(int count, int size = 0) => [.. Enumerable.Range(1, count).Select(number =>
    {
        var id = new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 2]);
        return new XapiStatement(id, Play, $$"""{"id":"{{id}}","words":"{{new string('w', size)}}"}""");
    })];
}
