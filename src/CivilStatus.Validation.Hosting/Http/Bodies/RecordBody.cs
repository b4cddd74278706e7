using Microsoft.AspNetCore.Http;

namespace CivilStatus.Validation.Hosting.Http;

/// <summary>The bytes of one record.</summary>
internal static class RecordBody
{
    private const int FirstRoom = 4096;

    public static async ValueTask<ReadOnlyMemory<byte>> Read(HttpRequest request, int longest, CancellationToken cancelled)
    {
        if (request.ContentLength > longest) throw new ProblemException(Problems.BodyTooLarge(longest));
        // Room for what came, not for what a header promises.
        var room = new byte[Math.Min(FirstRoom, longest + 1)];
        int length = 0;
        while (true)
        {
            if (length == room.Length) Array.Resize(ref room, (int)Math.Min(room.Length * 2L, longest + 1L));
            int read = await request.Body.ReadAsync(room.AsMemory(length), cancelled).ConfigureAwait(false);
            if (read == 0) break;
            length += read;
            if (length > longest) throw new ProblemException(Problems.BodyTooLarge(longest));
        }
        ReadOnlyMemory<byte> body = ByteOrderMark.Skip(room.AsMemory(0, length));
        return body.IsEmpty ? throw new ProblemException(Problems.EmptyBody) : body;
    }
}
