using System.Text.Json;
using System.Text.Json.Serialization;
using CivilStatus.Validation.Formats.Bulk;

namespace CivilStatus.Cli.Runs.Resuming;

/// <summary>How far a broken run had come. It stands beside the output until the run has ended.</summary>
/// <param name="Identity">What the run does.</param>
/// <param name="Position">Everything before it was written.</param>
/// <param name="OutputLength">How many bytes of the output that made; what stands behind them belongs to no finished block.</param>
/// <param name="Counts">What was counted.</param>
/// <param name="UsedConfirmations">The confirmations that were for an entry.</param>
internal sealed record SavedRun(RunIdentity Identity, BulkPosition Position, long OutputLength, SavedCounts Counts, string[] UsedConfirmations)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The file beside an output.</summary>
    public static string PathOf(string output) => output + ".resume";

    /// <summary>Reads the file beside an output.</summary>
    /// <exception cref="UsageException">There is none, or it is no such file.</exception>
    public static SavedRun Read(string output)
    {
        string path = PathOf(output);
        if (!File.Exists(path))
            throw new UsageException(
                $"Không có lần chạy dở nào để tiếp tục: không thấy tệp {path}. Chạy lại từ đầu thì bỏ --resume.",
                $"There is no broken run to go on with: {path} is not there. Leave out --resume to begin anew.");
        try
        {
            return JsonSerializer.Deserialize<SavedRun>(File.ReadAllBytes(path), Options) ?? throw new JsonException("null");
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                $"Không đọc được tệp ghi chỗ dừng {path}: {exception.Message} Hãy bỏ --resume để chạy lại từ đầu.",
                $"{path}, which tells where the run stopped, cannot be read: {exception.Message} Leave out --resume to begin anew.");
        }
    }

    /// <summary>Writes the file, all of it or nothing.</summary>
    public void Write(string output)
    {
        string path = PathOf(output), unfinished = path + ".tmp";
        File.WriteAllBytes(unfinished, JsonSerializer.SerializeToUtf8Bytes(this, Options));
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Makes sure that a run may go on here.</summary>
    /// <exception cref="UsageException">It does something else.</exception>
    public void AssertContinuedBy(RunIdentity run)
    {
        if (Identity.DifferenceTo(run) is not { } difference) return;
        throw new UsageException(
            $"Không tiếp tục được: {difference.Vi} không còn như lần chạy trước. Giữ nguyên như trước, hoặc bỏ --resume để chạy lại từ đầu.",
            $"The run cannot go on: {difference.En} are not as they were. Keep them, or leave out --resume to begin anew.");
    }
}
