# Compiler settings and the two helpers every folder uses.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

find_program(CONSOLE_CCACHE ccache)
if(CONSOLE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CONSOLE_CCACHE})
    # Precompiled headers carry time stamps, which ccache must be told to overlook.
    set(ENV{CCACHE_SLOPPINESS} pch_defines,time_macros,include_file_mtime,include_file_ctime)
endif()

add_library(console_options INTERFACE)
target_include_directories(console_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(console_options INTERFACE
    CONSOLE_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(console_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    $<$<BOOL:${CONSOLE_WERROR}>:-Werror>)

if(CONSOLE_SANITIZE)
    target_compile_options(console_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(console_options INTERFACE -fsanitize=address,undefined)
else()
    target_compile_options(console_options INTERFACE -fstack-protector-strong)
    target_compile_definitions(console_options INTERFACE
        $<$<CONFIG:Release>:_FORTIFY_SOURCE=2> $<$<CONFIG:Release>:_GLIBCXX_ASSERTIONS>)
    target_link_options(console_options INTERFACE -Wl,-z,relro,-z,now)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
endif()

if(CONSOLE_COVERAGE)
    target_compile_options(console_options INTERFACE --coverage)
    target_link_options(console_options INTERFACE --coverage)
endif()

# console_ring(<target> <Qt or other libraries it may use>...)
# A static library of every source below the current folder that no nested CMakeLists claims.
# What a ring does not link, it cannot include: the rule of architecture is a compile error.
function(console_ring target)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    add_library(${target} STATIC ${sources})
    target_link_libraries(${target} PUBLIC console_options ${ARGN})
endfunction()

# console_precompile(<target> <headers>...): only what nearly every file of the target uses.
function(console_precompile target)
    if(NOT CONSOLE_COVERAGE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# console_reuse_headers(<target> <other>): the same, compiled once for both.
function(console_reuse_headers target other)
    if(NOT CONSOLE_COVERAGE)
        target_precompile_headers(${target} REUSE_FROM ${other})
    endif()
endfunction()
