-- A report also comes as its figures line by line, as its content, and as a folder that opens without any server.
alter table report_file drop constraint report_file_format_check,
    add constraint report_file_format_check check (format in ('docx', 'xlsx', 'pdf', 'csv', 'json', 'zip'));
