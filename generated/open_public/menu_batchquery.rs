//! `alipay.open.public.menu.batchquery` · 菜单列表查询接口
//!
//! List the menus created by the developer.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/batchquery`. Described in
//! `spec/open_public/menu.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.menu.batchquery` (菜单列表查询接口).
///
/// List the menus created by the developer.
///
/// ```
/// use alipay::open_public::MenuBatchquery;
///
/// let request = MenuBatchquery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/batchquery`. Described in
/// `spec/open_public/menu.batchquery.yaml`.
/// Returns [`MenuBatchqueryResponse`], or an error with a [`MenuBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.menu.batchquery")]
#[doc(alias = "/v3/alipay/open/public/menu/batchquery")]
#[doc(alias = "菜单列表查询接口")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct MenuBatchquery {}

impl MenuBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.public.menu.batchquery` (菜单列表查询接口).
#[non_exhaustive]
pub struct MenuBatchqueryResponse {
    /// Number of menus, default and personalized.
    ///
    /// 菜单数量. Example: `5`.
    pub count: Option<String>,
    /// Menus.
    ///
    /// 菜单列表.
    pub menus: Vec<QueryMenu>,
}

/// A menu of a life account.
#[non_exhaustive]
pub struct QueryMenu {
    /// First-level menu entries.
    ///
    /// 一级菜单列表.
    pub button: Vec<super::types::ButtonObject>,
    /// Label rules of the menu.
    pub label_rule: Vec<super::types::QueryLabelRule>,
    /// Unique menu id.
    ///
    /// 菜单唯一id. Example: `default`.
    pub menu_key: Option<String>,
    /// Kind of menu.
    ///
    /// 菜单类型. Example: `icon`.
    pub r#type: Option<record::Choice<QueryMenuType>>,
}

/// The values of the platform's type `QueryMenuType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryMenuType {
    /// `icon`: Icon menu.
    Icon,
    /// `text`: Text menu (文本型菜单).
    Text,
}

record::enumeration!(QueryMenuType, "icon" Icon, "text" Text);

/// The error codes of `alipay.open.public.menu.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MenuBatchqueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(MenuBatchqueryErrorCode);

impl record::CallRequest for MenuBatchquery {}

impl record::Request for MenuBatchquery {
    type Response = MenuBatchqueryResponse;
    type ErrorCode = MenuBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.menu.batchquery",
        title: "菜单列表查询接口",
        file: "spec/open_public/menu.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/menu/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MENU_BATCHQUERY,
        response: &MENU_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(MenuBatchquery, MENU_BATCHQUERY);

record::record!(
    MenuBatchqueryResponse, MENU_BATCHQUERY_RESPONSE, 0 count None, 1 menus Vec::new()
);

record::record!(
    QueryMenu, QUERY_MENU, 0 button Vec::new(), 1 label_rule Vec::new(), 2 menu_key None,
    3 r#type None
);

static MENU_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuBatchquery",
    file: "spec/open_public/menu.batchquery.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static MENU_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuBatchqueryResponse",
    file: "spec/open_public/menu.batchquery.yaml",
    rows: &[
        schema::Row::Text("count"),
        schema::Row::Plain(
            "menus",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUERY_MENU),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static QUERY_MENU: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryMenu",
    file: "spec/open_public/menu.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "button",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUTTON_OBJECT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "label_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::QUERY_LABEL_RULE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("menu_key"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[],
};
