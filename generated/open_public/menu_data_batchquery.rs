//! `alipay.open.public.menu.data.batchquery` · 菜单分析数据查询接口
//!
//! Query clicks on menus and users who clicked, within 30 days.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/menu/data/batchquery`. Described
//! in `spec/open_public/menu.data.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.public.menu.data.batchquery` (菜单分析数据查询接口).
#[non_exhaustive]
pub struct MenuDataBatchqueryResponse {
    /// Menu figures.
    ///
    /// 菜单分析数据列表.
    pub data_list: Vec<MenuAnalysisData>,
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

/// The values of the platform's type `MenuAnalysisDataMenuType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MenuAnalysisDataMenuType {
    /// `iconDefault`: Icon menu (图标菜单).
    IconDefault,
    /// `default`: Text menu (文字菜单).
    Default,
}

record::enumeration!(
    MenuAnalysisDataMenuType, "iconDefault" IconDefault, "default" Default
);

/// The error codes of `alipay.open.public.menu.data.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MenuDataBatchqueryErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "SYSTEM_ERROR"
    SystemError, "BUSINESS_ERROR" BusinessError, "QUERY_DATE_INVALID" QueryDateInvalid
);

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

record::record!(
    MenuDataBatchquery, MENU_DATA_BATCHQUERY, 0 begin_date String::new(), 1 end_date
    String::new()
);

record::record!(
    MenuDataBatchqueryResponse, MENU_DATA_BATCHQUERY_RESPONSE, 0 data_list Vec::new()
);

record::record!(
    MenuAnalysisData, MENU_ANALYSIS_DATA, 0 avg_click_user_cnt None, 1 click_cnt None, 2
    click_user_cnt None, 3 date None, 4 menu_type None, 5 name None, 6 sub_name None
);

static MENU_DATA_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuDataBatchquery",
    file: "spec/open_public/menu.data.batchquery.yaml",
    rows: &[
        schema::Row::Limited(
            "begin_date",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(8)),
            ],
        ),
        schema::Row::Limited(
            "end_date",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(8)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 19, 23, 24],
};

static MENU_DATA_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuDataBatchqueryResponse",
    file: "spec/open_public/menu.data.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MENU_ANALYSIS_DATA),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static MENU_ANALYSIS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "MenuAnalysisData",
    file: "spec/open_public/menu.data.batchquery.yaml",
    rows: &[
        schema::Row::Text("avg_click_user_cnt"),
        schema::Row::Plain("click_cnt", schema::Kind::Integer),
        schema::Row::Plain("click_user_cnt", schema::Kind::Integer),
        schema::Row::Text("date"),
        schema::Row::Text("menu_type"),
        schema::Row::Text("name"),
        schema::Row::Text("sub_name"),
    ],
    rules: &[],
    lines: &[],
};
