#pragma once

#include <QLatin1String>

namespace console {

inline constexpr QLatin1String exportHelp(R"(Usage: merchant-console export KIND --account NAME|all [OPTION]...

Reads a list from the platforms and writes it to a file. KIND is merchants, connectors,
integrations or activity (the history of this profile).

  --account NAME|all   an account's label or id, or all accounts
  --filter TEXT        only rows that contain every word of TEXT, as in the window's search field
  --format FORMAT      csv, json, jsonl or xlsx; else by the ending of FILE, else csv
  --columns A,B,C      these columns in this order: name, owner, type, status, raw_status, platform,
                       account, environment, id, external_id, fetched_at
  --output FILE|-      replace FILE as a whole, or write to the standard output (the default)
  --header names|titles  what the first line calls the columns: stable names (the default) or the
                       words of the window
  --delimiter comma|semicolon|tab   of CSV; comma unless given
  --line-ends crlf|lf  of CSV; crlf unless given
  --bom                begin a CSV file with a byte order mark
  --profile DIR        accounts and history are in DIR
  --sandbox            read the practice sandbox instead
  --help               print this text and exit

Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 incomplete: some account could not be
read, and what could be read was written. Exports never contain secrets.
)");

inline constexpr QLatin1String listHelp(R"(Usage: merchant-console list KIND --account NAME|all [OPTION]...

Reads a list from the platforms and prints it as a table. KIND is merchants, connectors,
integrations or activity (the history of this profile). On a terminal long texts are cut; for
programs there is merchant-console export.

  --account NAME|all   an account's label or id, or all accounts
  --filter TEXT        only rows that contain every word of TEXT, as in the window's search field
  --columns A,B,C      these columns in this order: name, owner, type, status, raw_status, platform,
                       account, environment, id, external_id, fetched_at
  --profile DIR        accounts and history are in DIR
  --sandbox            read the practice sandbox instead
  --help               print this text and exit

Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 incomplete: some account could not be read.
)");

inline constexpr QLatin1String accountsHelp(R"(Usage: merchant-console accounts list
       merchant-console accounts add --platform PLATFORM --label NAME --base-url URL [OPTION]...
       merchant-console accounts test NAME|all
       merchant-console accounts remove NAME

Manages the accounts of a profile; their keys are in the keychain. NAME is an account's label or id.

  list                 print the accounts, without keys
  add                  read the API key from the standard input, one line, and keep both.
                       IXOPAY wants user:password. A key is never taken from an argument or a
                       variable of the environment, because other programs can read those.
  test                 read one page from the platform with the stored key
  remove               remove the key from the keychain, then the account

  --platform           preczn, ixopay, paygentic or chargebackstop
  --label NAME         how the desk calls the account; unique
  --base-url URL       https://…, or http://localhost… for a platform on this machine
  --environment test|live   if it is not given, the key or the address tells, else it is live
  --protection LEVEL   read-only, confirm, confirm-by-name or free; confirm for live and free for
                       test unless given
  --profile DIR        accounts and history are in DIR
  --sandbox            the accounts of the practice sandbox (list and test)
  --help               print this text and exit

Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 incomplete: some account did not answer.
)");

} // namespace console
