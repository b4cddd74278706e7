using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CivilStatus.Hosting.Tests;

/// <summary>A connection to a service on this machine, byte by byte.</summary>
internal sealed class RawConnection : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly TcpClient client = new();
    private readonly MemoryStream received = new();

    private NetworkStream Stream => client.GetStream();

    public static async Task<RawConnection> To(RunningService service)
    {
        var connection = new RawConnection();
        await connection.client.ConnectAsync(IPAddress.Loopback, service.Port);
        return connection;
    }

    public Task Send(string text) => Stream.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();

    /// <summary>The head of a request to validate.</summary>
    public Task SendHead(string mediaType, string bodyHeader)
        => Send($"POST {RunningService.Prefix}/validate HTTP/1.1\r\nHost: localhost\r\nContent-Type: {mediaType}\r\n{bodyHeader}\r\n\r\n");

    public Task SendChunk(string text)
        => Send(Encoding.UTF8.GetByteCount(text).ToString("x", CultureInfo.InvariantCulture) + "\r\n" + text + "\r\n");

    public Task Finish() => Send("0\r\n\r\n");

    /// <summary>What has been received, as soon as it holds a text.</summary>
    public async Task<string> ReadUntil(string text)
    {
        using var clock = new CancellationTokenSource(Longest);
        var room = new byte[16 << 10];
        while (true)
        {
            string now = Encoding.UTF8.GetString(received.ToArray());
            if (now.Contains(text, StringComparison.Ordinal)) return now;
            int read = await Stream.ReadAsync(room, clock.Token);
            if (read == 0) throw new EndOfStreamException($"The connection ended with: {now}");
            received.Write(room, 0, read);
        }
    }

    /// <summary>Status, media type and body of an answer that has a Content-Length.</summary>
    public async Task<(int Status, string MediaType, string Body)> ReadAnswer()
    {
        string head = await ReadUntil("\r\n\r\n");
        int bodyAt = head.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        string[] lines = head[..bodyAt].Split("\r\n");
        string Header(string name) => lines.Single(l => l.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))[(name.Length + 1)..].Trim();
        int length = int.Parse(Header("Content-Length"), CultureInfo.InvariantCulture);
        var room = new byte[16 << 10];
        while (received.Length < bodyAt + length)
        {
            int read = await Stream.ReadAsync(room);
            if (read == 0) break;
            received.Write(room, 0, read);
        }
        return (int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture), Header("Content-Type"), Encoding.UTF8.GetString(received.ToArray(), bodyAt, length));
    }

    public void Dispose()
    {
        client.Dispose();
        received.Dispose();
    }
}
