using TrustSim.Lrs;

namespace TrustSim.Tests.Lrs;

public sealed class AddressTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("trustsim-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("https://lrs.example/xapi/", "https://lrs.example/xapi/statements")]
    [InlineData("https://lrs.example/xapi", "https://lrs.example/xapi/statements")]
    [InlineData("https://lrs.example/xapi/statements", "https://lrs.example/xapi/statements")]
    [InlineData("https://lrs.example", "https://lrs.example/statements")]
    [InlineData("http://localhost:8080/xapi", "http://localhost:8080/xapi/statements")]
    [InlineData("http://127.0.0.1/xapi", "http://127.0.0.1/xapi/statements")]
    [InlineData("http://[::1]/xapi", "http://[::1]/xapi/statements")]
    public void The_address_of_statements_is_found(string url, string address) =>
        Address.Create(url, isInsecure: false).ShouldBe((new Uri(address), null));

    [Theory]
    [InlineData("http://lrs.example/xapi", "--insecure")]
    [InlineData("http://127.0.0.1.example/xapi", "--insecure")]
    [InlineData("https://me:secret@lrs.example/xapi", "must not contain a password")]
    [InlineData("lrs.example/xapi", "is not the address")]
    [InlineData("file:///etc/passwd", "is not the address")]
    [InlineData("", "is not the address")]
    [InlineData("https://lrs.example/xapi?x=1", "question mark")]
    public void Invalid_addresses_are_refused(string url, string problem)
    {
        var (address, said) = Address.Create(url, isInsecure: false);
        address.ShouldBeNull();
        said.ShouldNotBeNull().ShouldContain(problem);
        said.ShouldNotContain("secret");
    }

    [Fact]
    public void The_insecure_option_allows_an_unencrypted_address() =>
        Address.Create("http://lrs.example/xapi", isInsecure: true).Statements.ShouldNotBeNull();

    [Fact]
    public void A_file_that_others_can_read_is_refused()
    {
        if (OperatingSystem.IsWindows()) return;
        var file = Path.Combine(folder, "lrs");
        File.WriteAllText(file, "me:secret\n");
        foreach (var mode in (UnixFileMode[])[UnixFileMode.GroupRead, UnixFileMode.OtherRead, UnixFileMode.OtherWrite])
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | mode);
            Credentials.Create(file).Problem.ShouldNotBeNull().ShouldContain("chmod 600");
        }

        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Credentials.Create(file).ShouldBe(("bWU6c2VjcmV0", null));
        File.WriteAllText(file, "nothing");
        Credentials.Create(file).Problem.ShouldNotBeNull().ShouldContain("user:password");
        Credentials.Create(file + "2").Problem.ShouldNotBeNull().ShouldContain("cannot be read");
    }
}
