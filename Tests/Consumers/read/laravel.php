<?php
// Laravel's translator: php laravel.php FILE KEYS; the file is moved to da/messages.php, where Laravel looks for it.
require "Illuminate/Translation/autoload.php";
mkdir($lang = dirname($argv[1]) . "/lang");
mkdir("$lang/da");
rename($argv[1], "$lang/da/messages.php");
$loader = new Illuminate\Translation\FileLoader(new Illuminate\Filesystem\Filesystem, $lang);
$translator = new Illuminate\Translation\Translator($loader, "da");
$texts = [];
foreach (json_decode(file_get_contents($argv[2])) as $key) {
    if (!$translator->has("messages.$key")) throw new Exception("$key is not there");
    $texts[$key] = $translator->get("messages.$key");
}
$nails = fn($count) => $translator->choice("messages.gruppe.nails", $count, ["name" => "Bo"]);
$said = [
    "hello" => $translator->get("messages.gruppe.hello", ["name" => "Bo"]), "one" => $nails(1), "five" => $nails(5),
    "none" => $translator->choice("messages.gruppe.goods", 0),
];
echo json_encode(["texts" => $texts, "said" => $said], JSON_THROW_ON_ERROR);
