using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace TrustSim.EndToEnd.Program;

/// <summary>The YAML language server of editors, over its standard input and output.</summary>
sealed class LanguageServer : IDisposable
{
    // A generous limit for a busy machine; a passing test never waits for it.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    readonly Process process;
    int asked;

    public LanguageServer()
    {
        var start =
            new ProcessStartInfo("node",
                [
                    Path.Combine(Npm.Folder("yaml-language-server@1.25.0"), "node_modules", "yaml-language-server", "bin",
                        "yaml-language-server"), "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        process = Process.Start(start)!;
        Ask("initialize", new()
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = null,
            ["capabilities"] =
                new JsonObject { ["textDocument"] =
                    new JsonObject { ["publishDiagnostics"] = new JsonObject(),
                        ["hover"] = new JsonObject { ["contentFormat"] = new JsonArray("markdown") } } },
        });
        Tell("initialized", []);
    }

    /// <summary>Opens a file, and returns its underlined mistakes.</summary>
    public IReadOnlyList<JsonNode> Open(string path, string text)
    {
        Tell("textDocument/didOpen",
            new() { ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["languageId"] = "yaml", ["version"] = 1, ["text"] = text } });
        while (true)
        {
            var message = Next();
            if (message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics"
                && message["params"]!["uri"]!.GetValue<string>() == Uri(path))
                return [.. message["params"]!["diagnostics"]!.AsArray().Select(diagnostic => diagnostic!)];
        }
    }

    /// <summary>The suggested words at a place; lines and columns from 0.</summary>
    public IReadOnlyList<string> Complete(string path, int line, int column)
    {
        var result = Ask("textDocument/completion", At(path, line, column))!;
        return [.. (result as JsonArray ?? result["items"]!.AsArray()).Select(item => item!["label"]!.GetValue<string>())];
    }

    /// <summary>The hover text of a place; lines and columns from 0.</summary>
    public string Hover(string path, int line, int column) =>
        Ask("textDocument/hover", At(path, line, column))?["contents"]!["value"]!.GetValue<string>() ?? "";

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    static string Uri(string path) => new Uri(path).AbsoluteUri;

    static JsonObject At(string path, int line, int column) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri(path) },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = column },
    };

    JsonNode? Ask(string method, JsonObject parameters)
    {
        var id = ++asked;
        Send(new() { ["id"] = id, ["method"] = method, ["params"] = parameters });
        while (true)
        {
            var message = Next();
            if (message["method"] is not null || message["id"]?.GetValue<int>() != id) continue;
            if (message["error"] is { } error) throw new InvalidOperationException($"{method}: {error.ToJsonString()}");
            return message["result"];
        }
    }

    void Tell(string method, JsonObject parameters) => Send(new() { ["method"] = method, ["params"] = parameters });

    /// <summary>The next message. It answers the server's own requests with empty settings.</summary>
    JsonNode Next()
    {
        var message = Receive();
        if (message["method"] is null || message["id"] is not { } id) return message;
        var result = message["params"]?["items"] is JsonArray items ? new JsonArray([.. items.Select(_ => (JsonNode?)null)]) : null;
        Send(new() { ["id"] = id.DeepClone(), ["result"] = result });
        return message;
    }

    void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        var stream = process.StandardInput.BaseStream;
        stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        stream.Write(body);
        stream.Flush();
    }

    JsonNode Receive()
    {
        var length = 0;
        while (Line() is { Length: > 0 } header)
        {
            if (header.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(header.AsSpan(16), CultureInfo.InvariantCulture);
        }

        var body = new byte[length];
        Wait(process.StandardOutput.BaseStream.ReadExactlyAsync(body).AsTask());
        return JsonNode.Parse(body)!;
    }

    string Line()
    {
        var line = new StringBuilder();
        var sign = new byte[1];
        while (sign[0] != '\n')
        {
            Wait(process.StandardOutput.BaseStream.ReadExactlyAsync(sign).AsTask());
            if (sign[0] is not (byte)'\r' and not (byte)'\n') line.Append((char)sign[0]);
        }

        return line.ToString();
    }

    static void Wait(Task task)
    {
        if (!task.Wait(Patience)) throw new TimeoutException("The YAML language server does not answer.");
    }
}
