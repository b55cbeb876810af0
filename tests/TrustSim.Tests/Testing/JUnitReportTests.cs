using System.Text;
using System.Xml.Linq;
using TrustSim.Testing;

namespace TrustSim.Tests.Testing;

public sealed class JUnitReportTests
{
    [Theory]
    [InlineData("a<b>&\"'.yaml")]
    [InlineData("\u001b]0;title\u0007.yaml")]
    [InlineData("nul\0.yaml")]
    [InlineData("half\ud83d.yaml")]
    [InlineData("never\uffff.yaml")]
    [InlineData("two\nlines]]>.yaml")]
    public void A_report_is_readable_for_any_file_name(string name)
    {
        var report = XDocument.Parse(Encoding.UTF8.GetString(JUnitReport.Render([TestedFile.Unread(name, $"'{name}' cannot be read.")])));
        var error = report.Descendants("error").ShouldHaveSingleItem();
        error.Value.ShouldEndWith("cannot be read.");
        ((string)report.Root!.Attribute("errors")!).ShouldBe("1");
        ((string)report.Descendants("testsuite").Single().Attribute("name")!).ShouldEndWith(".yaml");
    }
}
