package app.ownlight.hosted;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions that every instance of the hosted run finds, in PostgreSQL. What lies in one opens nothing without the browser's half. */
@Configuration(proxyBeanMethods = false)
@Profile("hosted")
class SharedSessions {

    /** 216 bits of chance, which fill the 36 letters of the column; Spring Session's own are UUIDs (OWASP ASVS 5.0, 7.2.3). */
    private static final int ID_BYTES = 27;

    /** Two requests of one browser may set the same attribute at once. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> attributesAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> longIds() {
        SecureRandom chance = new SecureRandom();
        SessionIdGenerator generator = () -> {
            byte[] id = new byte[ID_BYTES];
            chance.nextBytes(id);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        };
        return sessions -> sessions.setSessionIdGenerator(generator);
    }

    /** Spring Session would let bytes of the database become any Java object (OWASP Deserialization Cheat Sheet). */
    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, new DeserializingConverter(SharedSessions::read));
        return conversions;
    }

    private static Object read(InputStream bytes) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(bytes)) {
            in.setObjectInputFilter(SerialFilter.SIMPLE_VALUES);
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }
}
