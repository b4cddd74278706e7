using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using CivilStatus.Validation.Formats.Columnar.Metadata;
using Parquet;
using Parquet.Schema;

namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>Reads one column of a row group after another, each whole, as texts.</summary>
/// <param name="file">The file.</param>
/// <param name="end">Where its data end.</param>
internal sealed class ColumnReader(WindowStream file, long end)
{
    private const int ReferenceSize = 8, StringSize = 24, CharSize = 2;

    private int[] definitions = [], repetitions = [];

    /// <summary>The values of a column.</summary>
    /// <exception cref="ParquetRefusal">They cannot be read, or should not be.</exception>
    public ColumnValues Read(ParquetRowGroupReader group, ParquetColumn column, MemoryBudget budget)
    {
        Parquet.Meta.ColumnChunk chunk = group.GetMetadata(column.Field) ?? throw Undecodable(column);
        long count = chunk.MetaData!.NumValues, rows = group.RowCount;
        if (count < rows || (count > rows && column.ItemPath is null)) throw Undecodable(column);
        budget.Take(ReferenceSize * count);
        ChunkCheck.Check(file, chunk, column.Shown, end, MemoryBudget.OfColumn());
        try
        {
            return Texts(group, column, (int)count, (int)rows, budget);
        }
        catch (Exception e) when (e is NotSupportedException or NotImplementedException)
        {
            throw ParquetRefusal.Unsupported(
                $"cột “{column.Shown}” được nén hoặc mã hóa theo kiểu không đọc được ở đây. Hãy xuất lại theo định dạng Parquet 1.0 (data page 1.0).",
                $"its column “{column.Shown}” is compressed or encoded in a way that is not read here. Export it anew in the Parquet format 1.0 (data page 1.0).");
        }
        catch (Exception e) when (e is not ParquetRefusal && file.Failure is null)
        {
            // Whatever the library stumbles over is the file's fault: nothing but its bytes went in.
            throw Undecodable(column);
        }
    }

    private ColumnValues Texts(ParquetRowGroupReader group, ParquetColumn column, int count, int rows, MemoryBudget budget) => column.Kind switch
    {
        ColumnKind.Text => Texts(group, column, count, rows, Unread.Text, new SharedTexts(budget).TextOf),
        ColumnKind.Flag => Texts(group, column, count, rows, false, v => v ? "true" : "false"),
        ColumnKind.Day or ColumnKind.Moment => Texts(group, column, count, rows, Unread.Moment, MomentText(column.Field)),
        _ => Numbers(group, column, count, rows),
    };

    private ColumnValues Numbers(ParquetRowGroupReader group, ParquetColumn column, int count, int rows) => Type.GetTypeCode(column.Field.ClrType) switch
    {
        TypeCode.SByte => Numbers<sbyte>(group, column, count, rows),
        TypeCode.Byte => Numbers<byte>(group, column, count, rows),
        TypeCode.Int16 => Numbers<short>(group, column, count, rows),
        TypeCode.UInt16 => Numbers<ushort>(group, column, count, rows),
        TypeCode.Int32 => Numbers<int>(group, column, count, rows),
        TypeCode.UInt32 => Numbers<uint>(group, column, count, rows),
        TypeCode.Int64 => Numbers<long>(group, column, count, rows),
        TypeCode.UInt64 => Numbers<ulong>(group, column, count, rows),
        TypeCode.Single => Numbers<float>(group, column, count, rows),
        TypeCode.Double => Numbers<double>(group, column, count, rows),
        TypeCode.Decimal => Texts(group, column, count, rows, decimal.MaxValue,
            v => v == decimal.MaxValue ? throw new InvalidDataException() : v.ToString("0.############################", CultureInfo.InvariantCulture)),
        _ => throw Undecodable(column),
    };

    private ColumnValues Numbers<T>(ParquetRowGroupReader group, ParquetColumn column, int count, int rows)
        where T : struct, INumber<T>, IMinMaxValue<T>
        => Texts(group, column, count, rows, T.MaxValue, v => v == T.MaxValue ? throw new InvalidDataException() : v.ToString(null, CultureInfo.InvariantCulture));

    private ColumnValues Texts<T>(ParquetRowGroupReader group, ParquetColumn column, int count, int rows, T unread, Func<T, string> textOf)
        where T : struct
    {
        DataField field = column.Field;
        var values = new T[count];
        Array.Fill(values, unread);
        Memory<int>? definition = Levels(ref definitions, field.MaxDefinitionLevel, count), repetition = Levels(ref repetitions, field.MaxRepetitionLevel, count);
        Waiting.For(() => group.ReadRawAsync(field, values.AsMemory(), definition, repetition).AsTask());
        return Arrange(column, values, definition.GetValueOrDefault().Span, repetition.GetValueOrDefault().Span, rows, textOf);
    }

    private static Memory<int>? Levels(ref int[] levels, int most, int count)
    {
        if (most == 0) return null;
        if (levels.Length < count) levels = new int[count];
        return levels.AsMemory(0, count);
    }

    // The library gives the values that are there one after the other, and beside them how deep each place is defined.
    private static ColumnValues Arrange<T>(ParquetColumn column, T[] values, ReadOnlySpan<int> definition, ReadOnlySpan<int> repetition, int rows, Func<T, string> textOf)
    {
        var texts = new string?[values.Length];
        int[]? starts = column.ItemPath is null ? null : new int[rows + 1];
        int next = 0, items = 0, row = -1;
        for (int i = 0; i < values.Length; i++)
        {
            bool isThere = definition.IsEmpty || definition[i] == column.Field.MaxDefinitionLevel;
            string? text = isThere ? textOf(values[next++]) : null;
            if (starts is null)
            {
                texts[i] = text;
                continue;
            }
            if (repetition.IsEmpty || repetition[i] == 0)
            {
                if (++row == rows) throw Undecodable(column);
                starts[row] = items;
            }
            else if (row < 0)
            {
                throw Undecodable(column);
            }
            if (definition.IsEmpty || definition[i] >= column.ItemLevel) texts[items++] = text;
        }
        if (starts is null) return new ColumnValues(texts, null);
        if (row != rows - 1) throw Undecodable(column);
        starts[rows] = items;
        return new ColumnValues(texts, starts);
    }

    private static Func<DateTime, string> MomentText(DataField field)
    {
        string withTime = field is DateTimeDataField { DateTimeFormat: DateTimeFormat.Timestamp, IsAdjustedToUTC: true } ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss";
        return moment => moment == Unread.Moment
            ? throw new InvalidDataException()
            : moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : withTime, CultureInfo.InvariantCulture);
    }

    private static ParquetRefusal Undecodable(ParquetColumn column) => ParquetRefusal.Undecodable(column.Shown);

    /// <summary>What stands where the library wrote nothing: a page that holds fewer values than it says must not pass for blanks.</summary>
    private static class Unread
    {
        private static readonly char[] Chars = ['\0'];

        public static ReadOnlyMemory<char> Text => Chars;

        public static DateTime Moment => DateTime.MaxValue;

        public static bool IsText(char[] chars) => chars == Chars;
    }

    /// <summary>Makes one string of each text of a dictionary, however often it occurs.</summary>
    private sealed class SharedTexts(MemoryBudget budget)
    {
        private const int MostKept = 1 << 16;

        private readonly Dictionary<char[], string> byChars = new(ReferenceEqualityComparer.Instance);

        public string TextOf(ReadOnlyMemory<char> text)
        {
            if (!MemoryMarshal.TryGetArray(text, out ArraySegment<char> part) || part.Count == 0) return "";
            if (Unread.IsText(part.Array!)) throw new InvalidDataException();
            if (byChars.TryGetValue(part.Array!, out string? known)) return known;
            budget.Take(StringSize + CharSize * part.Count);
            string made = text.ToString();
            if (byChars.Count < MostKept) byChars.Add(part.Array!, made);
            return made;
        }
    }
}
