//! `alipay.data.dataservice.ad.consumehistory.query` · 消费明细查询接口
//!
//! Query advertising costs by day or month.
//!
//! Offered on the gateway (V2). Described in `spec/data/dataservice.ad.consumehistory.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.dataservice.ad.consumehistory.query` (消费明细查询接口).
///
/// Query advertising costs by day or month.
///
/// ```
/// use alipay::data::DataserviceAdConsumehistoryQuery;
///
/// let request = DataserviceAdConsumehistoryQuery::new()
///     .biz_scene("SEARCH");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`current`](Self::current) | not less than 1 |
/// | [`end_date`](Self::end_date) | a date |
/// | [`group_condition`](Self::group_condition) | one of its values |
/// | [`page_size`](Self::page_size) | not more than 100 |
/// | [`scene_type`](Self::scene_type) | one of its values |
/// | [`sell_mode`](Self::sell_mode) | one of its values |
/// | [`start_date`](Self::start_date) | a date |
///
/// Offered on the gateway (V2). Described in `spec/data/dataservice.ad.consumehistory.query.yaml`.
/// Returns [`DataserviceAdConsumehistoryQueryResponse`], or an error with a [`DataserviceAdConsumehistoryQueryErrorCode`].
#[doc(alias = "alipay.data.dataservice.ad.consumehistory.query")]
#[doc(alias = "消费明细查询接口")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceAdConsumehistoryQuery {
    /// Alipay PID, starting with 2088; alone, all merchants of an agent are summed.
    ///
    /// 登录用户支付宝统一ID.
    pub alipay_pid: Option<String>,
    /// Scene, fixed at present.
    ///
    /// 场景编码; other values may be added. Example: `SEARCH`.
    pub biz_scene: Option<record::Choice<DataserviceAdConsumehistoryQueryBizScene>>,
    /// Access token from the merchant's details on the advertising platform.
    ///
    /// 权限token. Example: `HYjofejnnlp89730202bcklHH`.
    pub biz_token: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// 分页查询的页码; not less than 1.
    pub current: Option<i64>,
    /// Last day, included; not after today.
    ///
    /// 数据查询结束时间; a day, as `yyyy-MM-dd`.
    pub end_date: Option<record::Date>,
    /// Unit of time by which costs are summed.
    ///
    /// 聚合条件数据维度. Example: `DATE`.
    pub group_condition: Option<
        record::Choice<DataserviceAdConsumehistoryQueryGroupCondition>,
    >,
    /// Entries on a page; details are sorted by date, newest first.
    ///
    /// Not more than 100. Defaults to `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Merchant's tag from its details on the advertising platform.
    ///
    /// 商家标志. Example: `yfvbv133498`.
    pub principal_tag: Option<String>,
    /// Whether to query all principals.
    pub query_all_principal: Option<String>,
    /// Kind of advertising.
    pub scene_type: Option<record::Choice<DataserviceAdConsumehistoryQuerySceneType>>,
    /// How the advertising is sold.
    ///
    /// 消耗类型数据维度. Example: `RTB`.
    pub sell_mode: Option<record::Choice<DataserviceAdConsumehistoryQuerySellMode>>,
    /// First day; not after `end_date`.
    ///
    /// 数据查询开始时间; a day, as `yyyy-MM-dd`.
    pub start_date: Option<record::Date>,
}

impl DataserviceAdConsumehistoryQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_pid`](Self::alipay_pid).
    #[inline]
    pub fn alipay_pid(mut self, alipay_pid: impl Into<String>) -> Self {
        self.alipay_pid = Some(alipay_pid.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(
        mut self,
        biz_scene: impl Into<record::Choice<DataserviceAdConsumehistoryQueryBizScene>>,
    ) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`biz_token`](Self::biz_token).
    #[inline]
    pub fn biz_token(mut self, biz_token: impl Into<String>) -> Self {
        self.biz_token = Some(biz_token.into());
        self
    }

    /// Sets [`current`](Self::current).
    #[inline]
    pub fn current(mut self, current: i64) -> Self {
        self.current = Some(current);
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<record::Date>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets [`group_condition`](Self::group_condition).
    #[inline]
    pub fn group_condition(
        mut self,
        group_condition: impl Into<
            record::Choice<DataserviceAdConsumehistoryQueryGroupCondition>,
        >,
    ) -> Self {
        self.group_condition = Some(group_condition.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`principal_tag`](Self::principal_tag).
    #[inline]
    pub fn principal_tag(mut self, principal_tag: impl Into<String>) -> Self {
        self.principal_tag = Some(principal_tag.into());
        self
    }

    /// Sets [`query_all_principal`](Self::query_all_principal).
    #[inline]
    pub fn query_all_principal(
        mut self,
        query_all_principal: impl Into<String>,
    ) -> Self {
        self.query_all_principal = Some(query_all_principal.into());
        self
    }

    /// Sets [`scene_type`](Self::scene_type).
    #[inline]
    pub fn scene_type(
        mut self,
        scene_type: impl Into<record::Choice<DataserviceAdConsumehistoryQuerySceneType>>,
    ) -> Self {
        self.scene_type = Some(scene_type.into());
        self
    }

    /// Sets [`sell_mode`](Self::sell_mode).
    #[inline]
    pub fn sell_mode(
        mut self,
        sell_mode: impl Into<record::Choice<DataserviceAdConsumehistoryQuerySellMode>>,
    ) -> Self {
        self.sell_mode = Some(sell_mode.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<record::Date>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

/// The response of `alipay.data.dataservice.ad.consumehistory.query` (消费明细查询接口).
#[non_exhaustive]
pub struct DataserviceAdConsumehistoryQueryResponse {
    /// Data found; empty if there are none.
    ///
    /// 查询结果数据列表.
    pub data_list: Vec<PrincipalFinanceDetail>,
    /// Total number of entries.
    ///
    /// 分页查询的记录总条数. Example: `1000`.
    pub total: Option<i64>,
}

/// Advertising costs of a principal.
#[non_exhaustive]
pub struct PrincipalFinanceDetail {
    /// Alipay account.
    ///
    /// 支付宝账号. Example: `user@example.com`.
    pub alipay_account: Option<String>,
    /// Day of the costs.
    ///
    /// A day, as `yyyy-MM-dd`.
    pub biz_date: Option<record::Date>,
    /// Cash, in yuan.
    ///
    /// 现金金额; an amount of money as a decimal number.
    pub cash_amount_format: Option<record::Amount>,
    /// Credit, in yuan.
    ///
    /// 授信金额; an amount of money as a decimal number.
    pub credit_amount_format: Option<record::Amount>,
    /// Amount deducted, in yuan.
    ///
    /// 扣款金额; an amount of money as a decimal number.
    pub cut_amount_format: Option<record::Amount>,
    /// Merchant's name.
    ///
    /// 商家名称.
    pub principal_name: Option<String>,
    /// Red packets counted as performance, in yuan.
    ///
    /// 红包金额; an amount of money as a decimal number.
    pub rebate_red_packet_amount_format: Option<record::Amount>,
    /// Red packets, in yuan.
    ///
    /// 红包金额; an amount of money as a decimal number.
    pub red_packet_amount_format: Option<record::Amount>,
    /// Name of the advertising product.
    ///
    /// 投放产品名称.
    pub scene_type_name: Option<String>,
    /// How the advertising was sold.
    ///
    /// 消耗类型.
    pub sell_mode_name: Option<String>,
}

/// The values of the platform's type `DataserviceAdConsumehistoryQueryBizScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DataserviceAdConsumehistoryQueryBizScene {
    /// `SEARCH`: Search (搜索).
    Search,
}

record::enumeration!(DataserviceAdConsumehistoryQueryBizScene, "SEARCH" Search);

/// The values of the platform's type `DataserviceAdConsumehistoryQueryGroupCondition`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DataserviceAdConsumehistoryQueryGroupCondition {
    /// `DATE`: Day (天).
    Date,
    /// `MONTH`: Month (月).
    Month,
}

record::enumeration!(
    DataserviceAdConsumehistoryQueryGroupCondition, "DATE" Date, "MONTH" Month
);

/// The values of the platform's type `DataserviceAdConsumehistoryQuerySceneType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DataserviceAdConsumehistoryQuerySceneType {
    /// `INTELLIGENT`: Intelligent, all domains.
    Intelligent,
    /// `SEARCH`: Search.
    Search,
    /// `BRAND`: Brand marketing.
    Brand,
    /// `APP`: Display.
    App,
    /// `OOH`: Outdoor.
    Ooh,
}

record::enumeration!(
    DataserviceAdConsumehistoryQuerySceneType, "INTELLIGENT" Intelligent, "SEARCH"
    Search, "BRAND" Brand, "APP" App, "OOH" Ooh
);

/// The values of the platform's type `DataserviceAdConsumehistoryQuerySellMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DataserviceAdConsumehistoryQuerySellMode {
    /// `RTB`: Bidding.
    Rtb,
    /// `GD`: Contract.
    Gd,
}

record::enumeration!(DataserviceAdConsumehistoryQuerySellMode, "RTB" Rtb, "GD" Gd);

/// The error codes of `alipay.data.dataservice.ad.consumehistory.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataserviceAdConsumehistoryQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(DataserviceAdConsumehistoryQueryErrorCode);

impl record::CallRequest for DataserviceAdConsumehistoryQuery {}

impl record::Request for DataserviceAdConsumehistoryQuery {
    type Response = DataserviceAdConsumehistoryQueryResponse;
    type ErrorCode = DataserviceAdConsumehistoryQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.ad.consumehistory.query",
        title: "消费明细查询接口",
        file: "spec/data/dataservice.ad.consumehistory.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &DATASERVICE_AD_CONSUMEHISTORY_QUERY,
        response: &DATASERVICE_AD_CONSUMEHISTORY_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    DataserviceAdConsumehistoryQuery, DATASERVICE_AD_CONSUMEHISTORY_QUERY, 0 alipay_pid
    None, 1 biz_scene None, 2 biz_token None, 3 current None, 4 end_date None, 5
    group_condition None, 6 page_size None, 7 principal_tag None, 8 query_all_principal
    None, 9 scene_type None, 10 sell_mode None, 11 start_date None
);

record::record!(
    DataserviceAdConsumehistoryQueryResponse,
    DATASERVICE_AD_CONSUMEHISTORY_QUERY_RESPONSE, 0 data_list Vec::new(), 1 total None
);

record::record!(
    PrincipalFinanceDetail, PRINCIPAL_FINANCE_DETAIL, 0 alipay_account None, 1 biz_date
    None, 2 cash_amount_format None, 3 credit_amount_format None, 4 cut_amount_format
    None, 5 principal_name None, 6 rebate_red_packet_amount_format None, 7
    red_packet_amount_format None, 8 scene_type_name None, 9 sell_mode_name None
);

static DATASERVICE_AD_CONSUMEHISTORY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdConsumehistoryQuery",
    file: "spec/data/dataservice.ad.consumehistory.query.yaml",
    rows: &[
        schema::Row::Text("alipay_pid"),
        schema::Row::Text("biz_scene"),
        schema::Row::Text("biz_token"),
        schema::Row::Limited(
            "current",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Limited(
            "end_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
        schema::Row::Limited(
            "group_condition",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["DATE", "MONTH"]))],
        ),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("100"))],
        ),
        schema::Row::Text("principal_tag"),
        schema::Row::Text("query_all_principal"),
        schema::Row::Limited(
            "scene_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["INTELLIGENT", "SEARCH", "BRAND", "APP", "OOH"],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "sell_mode",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["RTB", "GD"]))],
        ),
        schema::Row::Limited(
            "start_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
    ],
    rules: &[],
    lines: &[10, 14, 22, 27, 27, 28, 28, 29, 32, 37, 40, 43, 48, 49, 51, 58, 61, 66, 66],
};

static DATASERVICE_AD_CONSUMEHISTORY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdConsumehistoryQueryResponse",
    file: "spec/data/dataservice.ad.consumehistory.query.yaml",
    rows: &[
        schema::Row::Plain(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRINCIPAL_FINANCE_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static PRINCIPAL_FINANCE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "PrincipalFinanceDetail",
    file: "spec/data/dataservice.ad.consumehistory.query.yaml",
    rows: &[
        schema::Row::Text("alipay_account"),
        schema::Row::Text("biz_date"),
        schema::Row::Text("cash_amount_format"),
        schema::Row::Text("credit_amount_format"),
        schema::Row::Text("cut_amount_format"),
        schema::Row::Text("principal_name"),
        schema::Row::Text("rebate_red_packet_amount_format"),
        schema::Row::Text("red_packet_amount_format"),
        schema::Row::Text("scene_type_name"),
        schema::Row::Text("sell_mode_name"),
    ],
    rules: &[],
    lines: &[],
};
