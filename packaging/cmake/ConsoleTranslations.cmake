# Words of every language: resources/i18n/merchant-console_<language>.ts, compiled into the program.
# packaging/update-translations takes new texts over from the sources.

find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

# console_translations(<target>): adds the compiled words to a target as ":/console/i18n".
function(console_translations target)
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/i18n/*.ts)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/i18n)
    set_source_files_properties(${sources} PROPERTIES OUTPUT_LOCATION ${folder})
    qt_add_translation(compiled ${sources})
    set(CONSOLE_I18N_FILES "")
    foreach(file IN LISTS compiled)
        get_filename_component(name ${file} NAME)
        string(APPEND CONSOLE_I18N_FILES "        <file>${name}</file>\n")
    endforeach()
    configure_file(${PROJECT_SOURCE_DIR}/resources/i18n/i18n.qrc.in ${folder}/i18n.qrc @ONLY)
    target_sources(${target} PRIVATE ${compiled} ${folder}/i18n.qrc)
endfunction()
