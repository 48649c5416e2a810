include(GNUInstallDirs)
install(TARGETS merchant-console RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
