@echo off
rem Hoi Thi on Windows: builds what is missing, then starts the program. The same words as ./hoithi:
rem   hoithi serve ...   hoithi rehearse ...   hoithi buzzer ...   hoithi bank ...   hoithi test
rem After the sources were changed, delete target\hoithi.jar or web\dist to have them built again.
setlocal EnableExtensions
chcp 65001 >nul
set "here=%~dp0"
if "%here:~-1%"=="\" set "here=%here:~0,-1%"
set "jar=%here%\target\hoithi.jar"
set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED %MAVEN_OPTS%"

call :find_java
if errorlevel 1 exit /b 1
if "%~1"=="test" goto test

if not exist "%here%\web\dist" (
    call :build_web
    if errorlevel 1 exit /b 1
)
if not exist "%jar%" (
    call :build_java -Dmaven.test.skip=true package
    if errorlevel 1 exit /b 1
)
set "tuning=-XX:+UseParallelGC -Xms512m -Xmn64m -XX:MaxTenuringThreshold=2 -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m"
"%JAVA_HOME%\bin\java.exe" %tuning% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dhoithi.home=%here%" %HOITHI_JAVA_OPTIONS% -jar "%jar%" %*
exit /b %errorlevel%

:test
call :npm_run check
if errorlevel 1 exit /b 1
call :npm_run lint
if errorlevel 1 exit /b 1
call :npm_run test
if errorlevel 1 exit /b 1
call :build_web
if errorlevel 1 exit /b 1
call :npm_run size
if errorlevel 1 exit /b 1
call :build_java verify
if errorlevel 1 exit /b 1
call :npm_run e2e
exit /b %errorlevel%

:find_java
call :is_java_25 "%JAVA_HOME%"
if not errorlevel 1 exit /b 0
for /f "delims=" %%j in ('where java.exe 2^>nul') do (
    call :try_java "%%~dpj.."
    if not errorlevel 1 exit /b 0
)
for %%v in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft) do (
    for /d %%j in ("%ProgramFiles%\%%~v\*") do (
        call :try_java "%%~j"
        if not errorlevel 1 exit /b 0
    )
)
for /d %%j in ("%USERPROFILE%\.jdks\*") do (
    call :try_java "%%~j"
    if not errorlevel 1 exit /b 0
)
echo Cần JDK 25: hãy cài Temurin JDK 25 rồi chạy lại, hoặc đặt JAVA_HOME. · JDK 25 is needed: install Temurin JDK 25 and run again, or set JAVA_HOME.>&2
exit /b 1

:try_java
call :is_java_25 "%~f1"
if errorlevel 1 exit /b 1
set "JAVA_HOME=%~f1"
exit /b 0

:is_java_25
if "%~1"=="" exit /b 1
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "major=0"
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set major=%%v
set major=%major:"=%
if %major% GEQ 25 exit /b 0
exit /b 1

:npm_run
call :packages
if errorlevel 1 exit /b 1
pushd "%here%\web"
call npm run --silent %1
set "code=%errorlevel%"
popd
exit /b %code%

:packages
where npm >nul 2>nul
if errorlevel 1 (
    echo Cần Node.js 20 trở lên kèm npm để dựng các màn hình. · Node.js 20 or newer with npm is needed to build the screens.>&2
    exit /b 1
)
if exist "%here%\web\node_modules\.package-lock.json" exit /b 0
pushd "%here%\web"
call npm ci --no-fund --no-audit --loglevel=error
set "code=%errorlevel%"
popd
exit /b %code%

:build_web
echo Đang dựng các màn hình… · Building the screens…>&2
call :npm_run build
if errorlevel 1 (
    echo Không dựng được các màn hình. · The screens could not be built.>&2
    exit /b 1
)
exit /b 0

:build_java
where mvn >nul 2>nul
if errorlevel 1 (
    echo Cần Maven ^(lệnh mvn^) để dựng máy chủ. · Maven ^(the command mvn^) is needed to build the server.>&2
    exit /b 1
)
echo Đang dựng máy chủ… · Building the server…>&2
call mvn --file "%here%\pom.xml" --batch-mode --no-transfer-progress -Dorg.slf4j.simpleLogger.defaultLogLevel=warn %*
if errorlevel 1 (
    echo Không dựng được máy chủ. · The server could not be built.>&2
    exit /b 1
)
exit /b 0
