using System.CommandLine;
using System.Text;
using TrustSim.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("TrustSim: practise earning trust. Without a command it opens the first screen.")
{
    PlayCommand.Of(),
    ListCommand.Of(),
    CheckCommand.Of(),
};
return root.Parse(args).Invoke();
