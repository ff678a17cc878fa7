//! `alipay.open.public.menu.data.batchquery` · 菜单分析数据查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/data/batchquery`. Described
//! in `spec/open_public/menu.data.batchquery.yaml`.

use crate::{record, schema};

static MENU_DATA_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuDataBatchquery",
    file: "spec/open_public/menu.data.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("begin_date", 9),
        schema::FieldDef::text("end_date", 10),
    ],
    rules: &[],
};

static MENU_DATA_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuDataBatchqueryResponse",
    file: "spec/open_public/menu.data.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MENU_ANALYSIS_DATA),
                    limits: &[],
                },
            ),
            13,
        ),
    ],
    rules: &[],
};

static MENU_ANALYSIS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuAnalysisData",
    file: "spec/open_public/menu.data.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("avg_click_user_cnt", 18),
        schema::FieldDef::new("click_cnt", schema::Kind::Integer, 19),
        schema::FieldDef::new("click_user_cnt", schema::Kind::Integer, 20),
        schema::FieldDef::text("date", 21),
        schema::FieldDef::text("menu_type", 22),
        schema::FieldDef::text("name", 23),
        schema::FieldDef::text("sub_name", 24),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.menu.data.batchquery` (菜单分析数据查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/data/batchquery`. Described
/// in `spec/open_public/menu.data.batchquery.yaml`.
/// Answered by [`MenuDataBatchqueryResponse`], or by an error with a [`MenuDataBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.menu.data.batchquery")]
#[doc(alias = "菜单分析数据查询接口")]
#[must_use]
#[non_exhaustive]
pub struct MenuDataBatchquery {
    /// On the wire `begin_date`, a text. Source: `spec/open_public/menu.data.batchquery.yaml:9`.
    pub begin_date: Option<String>,
    /// On the wire `end_date`, a text. Source: `spec/open_public/menu.data.batchquery.yaml:10`.
    pub end_date: Option<String>,
}

impl MenuDataBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            begin_date: None,
            end_date: None,
        }
    }

    /// Sets [`begin_date`](Self::begin_date).
    #[inline]
    pub fn begin_date(mut self, begin_date: impl Into<String>) -> Self {
        self.begin_date = Some(begin_date.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

impl record::Record for MenuDataBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MENU_DATA_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.begin_date),
            1 => Some(&self.end_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.begin_date),
            1 => Some(&mut self.end_date),
            _ => None,
        }
    }
}

impl Default for MenuDataBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MenuDataBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MenuDataBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MenuDataBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MenuDataBatchquery {}

impl record::Request for MenuDataBatchquery {
    type Response = MenuDataBatchqueryResponse;
    type ErrorCode = MenuDataBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.menu.data.batchquery",
        title: "菜单分析数据查询接口",
        file: "spec/open_public/menu.data.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/menu/data/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MENU_DATA_BATCHQUERY,
        response: &MENU_DATA_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.menu.data.batchquery` (菜单分析数据查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MenuDataBatchqueryResponse {
    /// On the wire `data_list`, a list; each element is a record of the kind `MenuAnalysisData`. Source:
    /// `spec/open_public/menu.data.batchquery.yaml:13`.
    pub data_list: Vec<MenuAnalysisData>,
}

impl record::Record for MenuDataBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MENU_DATA_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.data_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.data_list),
            _ => None,
        }
    }
}

impl Default for MenuDataBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self { data_list: Vec::new() }
    }
}

impl Clone for MenuDataBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MenuDataBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MenuDataBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MenuAnalysisData`.
///
/// Source: `spec/open_public/menu.data.batchquery.yaml:16`.
#[non_exhaustive]
pub struct MenuAnalysisData {
    /// On the wire `avg_click_user_cnt`, a text. Source: `spec/open_public/menu.data.batchquery.yaml:18`.
    pub avg_click_user_cnt: Option<String>,
    /// On the wire `click_cnt`, a whole number. Source: `spec/open_public/menu.data.batchquery.yaml:19`.
    pub click_cnt: Option<i64>,
    /// On the wire `click_user_cnt`, a whole number. Source: `spec/open_public/menu.data.batchquery.yaml:20`.
    pub click_user_cnt: Option<i64>,
    /// On the wire `date`, a text. Source: `spec/open_public/menu.data.batchquery.yaml:21`.
    pub date: Option<String>,
    /// On the wire `menu_type`, a text. Source: `spec/open_public/menu.data.batchquery.yaml:22`.
    pub menu_type: Option<String>,
    /// On the wire `name`, a text. Source: `spec/open_public/menu.data.batchquery.yaml:23`.
    pub name: Option<String>,
    /// On the wire `sub_name`, a text. Source: `spec/open_public/menu.data.batchquery.yaml:24`.
    pub sub_name: Option<String>,
}

impl record::Record for MenuAnalysisData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MENU_ANALYSIS_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.avg_click_user_cnt),
            1 => Some(&self.click_cnt),
            2 => Some(&self.click_user_cnt),
            3 => Some(&self.date),
            4 => Some(&self.menu_type),
            5 => Some(&self.name),
            6 => Some(&self.sub_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.avg_click_user_cnt),
            1 => Some(&mut self.click_cnt),
            2 => Some(&mut self.click_user_cnt),
            3 => Some(&mut self.date),
            4 => Some(&mut self.menu_type),
            5 => Some(&mut self.name),
            6 => Some(&mut self.sub_name),
            _ => None,
        }
    }
}

impl Default for MenuAnalysisData {
    #[inline]
    fn default() -> Self {
        Self {
            avg_click_user_cnt: None,
            click_cnt: None,
            click_user_cnt: None,
            date: None,
            menu_type: None,
            name: None,
            sub_name: None,
        }
    }
}

impl Clone for MenuAnalysisData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MenuAnalysisData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MenuAnalysisData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.menu.data.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MenuDataBatchqueryErrorCode {
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/menu.data.batchquery.yaml:27`.
    IllegalBizParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/menu.data.batchquery.yaml:28`.
    SystemError,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/menu.data.batchquery.yaml:29`.
    BusinessError,
    /// On the wire `QUERY_DATE_INVALID`. Source: `spec/open_public/menu.data.batchquery.yaml:30`.
    QueryDateInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MenuDataBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("QUERY_DATE_INVALID", Self::QueryDateInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MenuDataBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
