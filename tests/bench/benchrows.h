#pragma once

#include "models/domain/account.h"
#include "models/domain/page.h"
#include "models/tables/cataloguestore.h"

#include <QStandardItemModel>

#include <memory>

namespace console::bench {

/// Integration number `i` of a made-up desk: about 120 bytes of text in eight columns, of which
/// name, id and external id are its own.
[[nodiscard]] Integration integration(int i);
[[nodiscard]] const Account &accountOf(int i);

/// Rows first to last in the batches that pages would bring.
void fill(CatalogueStore &store, int first, int count);
[[nodiscard]] std::unique_ptr<CatalogueStore> storeOf(int count);

/// The same eight columns as most programs would hold them.
[[nodiscard]] std::unique_ptr<QStandardItemModel> standardModelOf(int count);

/// The eight columns of a row, and how many bytes of UTF-8 they are.
[[nodiscard]] QStringList cellsOf(int i);
[[nodiscard]] double bytesPerRow(int count);

} // namespace console::bench
