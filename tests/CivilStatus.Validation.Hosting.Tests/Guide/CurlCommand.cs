using System.Text;
using System.Text.RegularExpressions;

namespace CivilStatus.Hosting.Tests.Guide;

/// <summary>A command of the guide, as far as the guide goes: <c>[printf '%s\n' TEXT… |] curl -s URL [-H HEADER]… [--data-binary BODY]</c>.</summary>
internal static partial class CurlCommand
{
    public static HttpRequestMessage ToRequest(string command, string server)
    {
        List<string> words = [.. Words().Matches(command.Replace("\\\n", " ", StringComparison.Ordinal)).Select(m => m.Value is ['\'', .. string quoted, '\''] ? quoted : m.Value)];
        string? piped = null;
        if (words[0] == "printf")
        {
            Assert.Equal("%s\\n", words[1]);
            int pipe = words.IndexOf("|");
            piped = string.Concat(words[2..pipe].Select(w => w + "\n"));
            words.RemoveRange(0, pipe + 1);
        }
        Assert.Equal(["curl", "-s"], words[..2]);
        var url = new Uri(words[2]);
        var request = new HttpRequestMessage { RequestUri = new Uri(server + url.PathAndQuery) };
        for (int i = 3; i < words.Count; i += 2)
            if (words[i] == "--data-binary") request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(words[i + 1] == "@-" ? piped! : words[i + 1]));
        request.Method = request.Content is null ? HttpMethod.Get : HttpMethod.Post;
        for (int i = 3; i < words.Count; i += 2)
        {
            if (words[i] == "--data-binary") continue;
            Assert.Equal("-H", words[i]);
            string[] header = words[i + 1].Split(": ");
            Assert.True(header[0] == "Content-Type" ? request.Content!.Headers.TryAddWithoutValidation(header[0], header[1]) : request.Headers.TryAddWithoutValidation(header[0], header[1]));
        }
        return request;
    }

    [GeneratedRegex(@"'[^']*'|[^\s']+")]
    private static partial Regex Words();
}
