//! `alipay.open.public.menu.data.batchquery` · 菜单分析数据查询接口
//!
//! Query clicks on menus and users who clicked, within 30 days.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/data/batchquery`. Described
//! in `spec/open_public/menu.data.batchquery.yaml`.

use crate::{record, schema};

static MENU_DATA_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuDataBatchquery",
    file: "spec/open_public/menu.data.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::advisory(schema::Limit::MaxLength(8), 16),
            ],
            ..schema::FieldDef::text("begin_date", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 23),
                schema::LimitDef::advisory(schema::Limit::MaxLength(8), 24),
            ],
            ..schema::FieldDef::text("end_date", 19)
        },
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
            29,
        ),
    ],
    rules: &[],
};

static MENU_ANALYSIS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuAnalysisData",
    file: "spec/open_public/menu.data.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("avg_click_user_cnt", 35),
        schema::FieldDef::new("click_cnt", schema::Kind::Integer, 36),
        schema::FieldDef::new("click_user_cnt", schema::Kind::Integer, 37),
        schema::FieldDef::text("date", 38),
        schema::FieldDef::text("menu_type", 39),
        schema::FieldDef::text("name", 47),
        schema::FieldDef::text("sub_name", 48),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.menu.data.batchquery` (菜单分析数据查询接口).
///
/// Query clicks on menus and users who clicked, within 30 days.
///
/// ```
/// use alipay::open_public::MenuDataBatchquery;
///
/// let request = MenuDataBatchquery::new()
///     .begin_date("20171101")
///     .end_date("20171108");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`begin_date`](Self::begin_date) | required; at most 8 characters (advisory) |
/// | [`end_date`](Self::end_date) | required; at most 8 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/data/batchquery`. Described
/// in `spec/open_public/menu.data.batchquery.yaml`.
/// Returns [`MenuDataBatchqueryResponse`], or an error with a [`MenuDataBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.menu.data.batchquery")]
#[doc(alias = "/v3/alipay/open/public/menu/data/batchquery")]
#[doc(alias = "菜单分析数据查询接口")]
#[doc(alias = "菜单")]
#[must_use]
#[non_exhaustive]
pub struct MenuDataBatchquery {
    /// First day of the data, as `yyyyMMdd`.
    ///
    /// 数据开始日期; required; at most 8 characters (advisory). Example: `20171101`.
    pub begin_date: String,
    /// Last day of the data, as `yyyyMMdd`; the span is at most 30 days.
    ///
    /// 数据结束日期; required; at most 8 characters (advisory). Example: `20171108`.
    pub end_date: String,
}

impl MenuDataBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            begin_date: String::new(),
            end_date: String::new(),
        }
    }

    /// Sets [`begin_date`](Self::begin_date).
    #[inline]
    pub fn begin_date(mut self, begin_date: impl Into<String>) -> Self {
        self.begin_date = begin_date.into();
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = end_date.into();
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.public.menu.data.batchquery` (菜单分析数据查询接口).
#[non_exhaustive]
pub struct MenuDataBatchqueryResponse {
    /// Menu figures.
    ///
    /// 菜单分析数据列表.
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

/// Figures of one menu entry on one day.
#[non_exhaustive]
pub struct MenuAnalysisData {
    /// Average clicks per user.
    ///
    /// 人均点击次数. Example: `10.25`.
    pub avg_click_user_cnt: Option<String>,
    /// Number of clicks.
    ///
    /// 菜单点击次数. Example: `10`.
    pub click_cnt: Option<i64>,
    /// Users who clicked.
    ///
    /// 菜单点击人数. Example: `20`.
    pub click_user_cnt: Option<i64>,
    /// Date.
    ///
    /// 日期. Example: `20171101`.
    pub date: Option<String>,
    /// Kind of menu.
    ///
    /// 菜单类型. Example: `default`.
    pub menu_type: Option<record::Choice<MenuAnalysisDataMenuType>>,
    /// Menu name.
    ///
    /// 菜单名称. Example: `最新优惠`.
    pub name: Option<String>,
    /// Submenu name; text menus only.
    ///
    /// 子菜单名称. Example: `本周优惠`.
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

/// The values of the platform's type `MenuAnalysisDataMenuType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MenuAnalysisDataMenuType {
    /// `iconDefault`: Icon menu (图标菜单).
    IconDefault,
    /// `default`: Text menu (文字菜单).
    Default,
}

impl record::Enumeration for MenuAnalysisDataMenuType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("iconDefault", Self::IconDefault),
        ("default", Self::Default),
    ];
}

impl std::fmt::Debug for MenuAnalysisDataMenuType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.menu.data.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MenuDataBatchqueryErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BUSINESS_ERROR`: A business error occurred.
    BusinessError,
    /// `QUERY_DATE_INVALID`: The query date is not valid.
    ///
    /// Correct the query date.
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
