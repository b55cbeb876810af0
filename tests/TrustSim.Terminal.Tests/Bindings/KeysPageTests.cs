namespace TrustSim.Terminal.Tests.Bindings;

public sealed class KeysPageTests
{
    [Fact]
    public void The_page_of_all_keys_is_what_the_lists_give()
    {
        var (file, page) = (Path.Combine(Scenarios.Root, "docs", "keys.md"), KeysPage.Write(ShownScreen.All));
        if (Environment.GetEnvironmentVariable("TRUSTSIM_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, page);
        var kept = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        kept.ShouldBe(page, $"With TRUSTSIM_UPDATE_SNAPSHOTS=1 this test writes docs/keys.md. The page to put there:\n{page}\n");
    }
}
