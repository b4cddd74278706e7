using CivilStatus.Validation.Records;
using Parquet.Schema;

namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>Which kind a column is of, and which fields may be read from it.</summary>
internal static class ColumnKinds
{
    public static ColumnKind Of(DataField field)
    {
        if (field.IsArray || field is TimeDataField) return ColumnKind.Other;
        if (field.ClrType == typeof(ReadOnlyMemory<char>)) return ColumnKind.Text;
        if (field.ClrType == typeof(bool)) return ColumnKind.Flag;
        if (field.ClrType == typeof(DateTime)) return field is DateTimeDataField { DateTimeFormat: DateTimeFormat.Date } ? ColumnKind.Day : ColumnKind.Moment;
        return Type.GetTypeCode(field.ClrType) switch
        {
            TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 => ColumnKind.Whole,
            TypeCode.Single or TypeCode.Double or TypeCode.Decimal => ColumnKind.Fraction,
            _ => ColumnKind.Other,
        };
    }

    // As in sheets: programs that export tables keep numbers as numbers and days as days.
    public static bool Suits(this ColumnKind column, FieldKind field) => column switch
    {
        ColumnKind.Text => true,
        ColumnKind.Flag => field == FieldKind.Flag,
        ColumnKind.Whole or ColumnKind.Fraction => field is FieldKind.Number or FieldKind.Text or FieldKind.Date,
        ColumnKind.Day or ColumnKind.Moment => field is FieldKind.Date or FieldKind.Text,
        _ => false,
    };
}
