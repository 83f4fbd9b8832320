package de.stellwerk.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;
import io.micronaut.context.annotation.Prototype;

/** What every page shares: style sheets and push. Calls from the browser stay ordinary requests, so the filter sees them. */
@Prototype
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("stellwerk/stellwerk.css")
public class AppShell implements AppShellConfigurator {}
