//! `alipay.open.public.menu.batchquery` · 菜单列表查询接口
//!
//! List the menus created by the developer.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/batchquery`. Described in
//! `spec/open_public/menu.batchquery.yaml`.

use crate::{record, schema};

static MENU_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuBatchquery",
    file: "spec/open_public/menu.batchquery.yaml",
    fields: &[],
    rules: &[],
};

static MENU_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuBatchqueryResponse",
    file: "spec/open_public/menu.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("count", 13),
        schema::FieldDef::new(
            "menus",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUERY_MENU),
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static QUERY_MENU: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryMenu",
    file: "spec/open_public/menu.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "button",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUTTON_OBJECT),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::new(
            "label_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::QUERY_LABEL_RULE),
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef::text("menu_key", 22),
        schema::FieldDef::text("type", 23),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for MenuBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MENU_BATCHQUERY
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for MenuBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MenuBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MenuBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MenuBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for MenuBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MENU_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.count),
            1 => Some(&self.menus),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.count),
            1 => Some(&mut self.menus),
            _ => None,
        }
    }
}

impl Default for MenuBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            count: None,
            menus: Vec::new(),
        }
    }
}

impl Clone for MenuBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MenuBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MenuBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for QueryMenu {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QUERY_MENU
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.button),
            1 => Some(&self.label_rule),
            2 => Some(&self.menu_key),
            3 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.button),
            1 => Some(&mut self.label_rule),
            2 => Some(&mut self.menu_key),
            3 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for QueryMenu {
    #[inline]
    fn default() -> Self {
        Self {
            button: Vec::new(),
            label_rule: Vec::new(),
            menu_key: None,
            r#type: None,
        }
    }
}

impl Clone for QueryMenu {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QueryMenu {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QueryMenu {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `QueryMenuType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryMenuType {
    /// `icon`: Icon menu.
    Icon,
    /// `text`: Text menu (文本型菜单).
    Text,
}

impl record::Enumeration for QueryMenuType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("icon", Self::Icon),
        ("text", Self::Text),
    ];
}

impl std::fmt::Debug for QueryMenuType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.menu.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MenuBatchqueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MenuBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MenuBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
