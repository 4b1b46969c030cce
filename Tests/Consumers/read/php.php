<?php
// PHP: php php.php FILE KEYS; the file is included, and may hold nothing but data.
foreach (PhpToken::tokenize(file_get_contents($argv[1])) as $token) {
    $data = [T_OPEN_TAG, T_WHITESPACE, T_RETURN, T_CONSTANT_ENCAPSED_STRING, T_DOUBLE_ARROW, T_COMMENT];
    if (!$token->is($data) && !in_array($token->text, ["[", "]", ",", ";"], true)) {
        throw new Exception("unexpected {$token->getTokenName()}: {$token->text}");
    }
}
ob_start();
$messages = include $argv[1];
if (ob_get_clean() !== "") throw new Exception("the file prints something");
$texts = [];
foreach (json_decode(file_get_contents($argv[2])) as $key) {
    $text = $messages;
    foreach (explode(".", $key) as $part) $text = $text[$part];
    $texts[$key] = $text;
}
echo json_encode(["texts" => $texts], JSON_THROW_ON_ERROR);
