package vn.hoithi.live;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.hoithi.contest.ContestId;

/**
 * Signed passes. A token is the pass in readable form and an HMAC-SHA256 over it; nothing is stored for it, so any node
 * can check it. A seat's token loses its worth when the seat goes to another device.
 */
public final class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** Signs with a key all nodes of an installation share; at least 32 bytes, in hexadecimal. */
    public Tokens(String hexKey) {
        this.key = new SecretKeySpec(HexFormat.of().parseHex(hexKey), "HmacSHA256");
    }

    public static String newKey() {
        return random(32);
    }

    /** A random name for a phone, which no one can guess. */
    public static String newDevice() {
        return random(12);
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public String sign(Pass pass) {
        String text = String.join(
                "|",
                pass.role().wire(),
                pass.contest().toString(),
                String.valueOf(pass.seat()),
                pass.device(),
                encode(pass.name().getBytes(StandardCharsets.UTF_8)));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return encode(bytes) + "." + encode(mac(bytes));
    }

    /** The pass a token stands for; empty for anything that was not signed here. */
    public Optional<Pass> read(String token) {
        List<String> parts = List.of(token.split("\\.", -1));
        if (parts.size() != 2 || token.length() > 600) return Optional.empty();
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(parts.get(0));
            if (!MessageDigest.isEqual(mac(bytes), Base64.getUrlDecoder().decode(parts.get(1))))
                return Optional.empty();
            List<String> fields = List.of(new String(bytes, StandardCharsets.UTF_8).split("\\|", -1));
            String name = new String(Base64.getUrlDecoder().decode(fields.get(4)), StandardCharsets.UTF_8);
            return Role.named(fields.get(0))
                    .map(role -> new Pass(
                            role, ContestId.of(fields.get(1)), Integer.parseInt(fields.get(2)), fields.get(3), name));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private byte[] mac(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
