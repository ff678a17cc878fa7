//! `alipay.data.dataservice.ad.data.query` · 广告投放数据查询
//!
//! Query delivery data of advertisements by external id.
//!
//! Offered on the gateway (V2). Described in `spec/data/dataservice.ad.data.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.dataservice.ad.data.query` (广告投放数据查询).
///
/// Query delivery data of advertisements by external id.
///
/// ```
/// use alipay::data::DataserviceAdDataQuery;
///
/// let request = DataserviceAdDataQuery::new()
///     .ad_level("PLAN");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`ad_level`](Self::ad_level) | required in some cases; one of its values |
/// | [`biz_token`](Self::biz_token) | required in some cases; at most 100 characters (advisory) |
/// | [`charge_type`](Self::charge_type) | required in some cases; one of its values |
/// | [`end_date`](Self::end_date) | required in some cases |
/// | [`outer_id_list`](Self::outer_id_list) | required in some cases; at most 1000 items |
/// | [`query_type`](Self::query_type) | one of its values |
/// | [`start_date`](Self::start_date) | required in some cases |
/// | rule | Where `ad_level` is `USER`, there must be `charge_type` |
///
/// Offered on the gateway (V2). Described in `spec/data/dataservice.ad.data.query.yaml`.
/// Returns [`DataserviceAdDataQueryResponse`], or an error with a [`DataserviceAdDataQueryErrorCode`].
#[doc(alias = "alipay.data.dataservice.ad.data.query")]
#[doc(alias = "广告投放数据查询")]
#[doc(alias = "广告")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceAdDataQuery {
    /// Level at which data are summed.
    ///
    /// 汇总数据广告层级类型; required in some cases. Example: `PLAN`.
    pub ad_level: Option<record::Choice<DataserviceAdDataQueryAdLevel>>,
    /// Access token issued to external systems by Alipay's digital promotion platform.
    ///
    /// Required in some cases; at most 100 characters (advisory). Example: `HYjofejnnlp89730202bcklHH`.
    pub biz_token: Option<String>,
    /// How advertising is charged.
    ///
    /// 计费方式; required in some cases.
    pub charge_type: Option<record::Choice<DataserviceAdDataQueryChargeType>>,
    /// Last day, `yyyyMMdd`; at most 30 days.
    ///
    /// 数据查询结束时间; required in some cases. Example: `20171108`.
    pub end_date: Option<String>,
    /// External ids of the objects at this level, or merchant PIDs.
    ///
    /// 外部资源ID列表; required in some cases; at most 1000 items.
    pub outer_id_list: Vec<String>,
    /// How data are summed over the days and ids.
    ///
    /// 数据查询类型. Defaults to `ALL_SUM`.
    pub query_type: Option<record::Choice<DataserviceAdDataQueryQueryType>>,
    /// First day, `yyyyMMdd`; at most 30 days.
    ///
    /// 数据查询开始时间; required in some cases. Example: `20171102`.
    pub start_date: Option<String>,
}

impl DataserviceAdDataQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ad_level`](Self::ad_level).
    #[inline]
    pub fn ad_level(
        mut self,
        ad_level: impl Into<record::Choice<DataserviceAdDataQueryAdLevel>>,
    ) -> Self {
        self.ad_level = Some(ad_level.into());
        self
    }

    /// Sets [`biz_token`](Self::biz_token).
    #[inline]
    pub fn biz_token(mut self, biz_token: impl Into<String>) -> Self {
        self.biz_token = Some(biz_token.into());
        self
    }

    /// Sets [`charge_type`](Self::charge_type).
    #[inline]
    pub fn charge_type(
        mut self,
        charge_type: impl Into<record::Choice<DataserviceAdDataQueryChargeType>>,
    ) -> Self {
        self.charge_type = Some(charge_type.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets [`outer_id_list`](Self::outer_id_list).
    #[inline]
    pub fn outer_id_list(
        mut self,
        outer_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.outer_id_list = outer_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`query_type`](Self::query_type).
    #[inline]
    pub fn query_type(
        mut self,
        query_type: impl Into<record::Choice<DataserviceAdDataQueryQueryType>>,
    ) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

/// The response of `alipay.data.dataservice.ad.data.query` (广告投放数据查询).
#[non_exhaustive]
pub struct DataserviceAdDataQueryResponse {
    /// Data found.
    ///
    /// 汇总结果数据列表.
    pub data_list: Vec<DataDetail>,
}

/// Conversions of one event.
#[non_exhaustive]
pub struct ConversionDataDetail {
    /// Id of the conversion event.
    ///
    /// 转化事件id. Example: `167390987332`.
    pub conversion_id: Option<String>,
    /// Result of the conversion event.
    ///
    /// 转化事件结果.
    pub conversion_result: Option<String>,
}

/// Figures of an advertisement by external id.
#[non_exhaustive]
pub struct DataDetail {
    /// Day of the data, `yyyyMMdd`.
    ///
    /// 数据汇总时间. Example: `20220501`.
    pub biz_date: Option<String>,
    /// Clicks.
    ///
    /// 点击量.
    pub click: Option<i64>,
    /// Conversions by event.
    ///
    /// 投放转化数据.
    pub conversion_data_list: Vec<ConversionDataDetail>,
    /// Cost, in fen.
    ///
    /// 消费.
    pub cost: Option<i64>,
    /// Impressions.
    ///
    /// 展现量.
    pub impression: Option<i64>,
    /// External id of the object.
    ///
    /// 外部资源ID.
    pub outer_id: Option<String>,
}

/// The values of the platform's type `DataserviceAdDataQueryAdLevel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DataserviceAdDataQueryAdLevel {
    /// `PLAN`: Plan (计划).
    Plan,
    /// `GROUP`: Group (单元).
    Group,
    /// `CREATIVE`: Creative (创意).
    Creative,
    /// `USER`: User (用户).
    User,
}

record::enumeration!(
    DataserviceAdDataQueryAdLevel, "PLAN" Plan, "GROUP" Group, "CREATIVE" Creative,
    "USER" User
);

/// The values of the platform's type `DataserviceAdDataQueryChargeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DataserviceAdDataQueryChargeType {
    /// `CPC`: By click (按点击付费).
    Cpc,
    /// `CPM`: By impressions (按展示次数付费).
    Cpm,
    /// `CPD`: By days.
    Cpd,
    /// `CPA`: By conversion (按转化效果计费).
    Cpa,
}

record::enumeration!(
    DataserviceAdDataQueryChargeType, "CPC" Cpc, "CPM" Cpm, "CPD" Cpd, "CPA" Cpa
);

/// The values of the platform's type `DataserviceAdDataQueryQueryType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DataserviceAdDataQueryQueryType {
    /// `GROUP_SUM`: Sum by id.
    GroupSum,
    /// `ALL_SUM`: Sum of all.
    AllSum,
    /// `DETAIL`: Details (数据详情).
    Detail,
}

record::enumeration!(
    DataserviceAdDataQueryQueryType, "GROUP_SUM" GroupSum, "ALL_SUM" AllSum, "DETAIL"
    Detail
);

/// The error codes of `alipay.data.dataservice.ad.data.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataserviceAdDataQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(DataserviceAdDataQueryErrorCode);

impl record::CallRequest for DataserviceAdDataQuery {}

impl record::Request for DataserviceAdDataQuery {
    type Response = DataserviceAdDataQueryResponse;
    type ErrorCode = DataserviceAdDataQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.ad.data.query",
        title: "广告投放数据查询",
        file: "spec/data/dataservice.ad.data.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &DATASERVICE_AD_DATA_QUERY,
        response: &DATASERVICE_AD_DATA_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    DataserviceAdDataQuery, DATASERVICE_AD_DATA_QUERY, 0 ad_level None, 1 biz_token None,
    2 charge_type None, 3 end_date None, 4 outer_id_list Vec::new(), 5 query_type None, 6
    start_date None
);

record::record!(
    DataserviceAdDataQueryResponse, DATASERVICE_AD_DATA_QUERY_RESPONSE, 0 data_list
    Vec::new()
);

record::record!(
    ConversionDataDetail, CONVERSION_DATA_DETAIL, 0 conversion_id None, 1
    conversion_result None
);

record::record!(
    DataDetail, DATA_DETAIL, 0 biz_date None, 1 click None, 2 conversion_data_list
    Vec::new(), 3 cost None, 4 impression None, 5 outer_id None
);

static DATASERVICE_AD_DATA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdDataQuery",
    file: "spec/data/dataservice.ad.data.query.yaml",
    rows: &[
        schema::Row::Limited(
            "ad_level",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["PLAN", "GROUP", "CREATIVE", "USER"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "biz_token",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(100))],
        ),
        schema::Row::Limited(
            "charge_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["CPC", "CPM", "CPD", "CPA"]),
                ),
            ],
        ),
        schema::Row::Text("end_date"),
        schema::Row::Limited(
            "outer_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(1000))],
        ),
        schema::Row::Limited(
            "query_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["GROUP_SUM", "ALL_SUM", "DETAIL"]),
                ),
            ],
        ),
        schema::Row::Text("start_date"),
    ],
    rules: &[
        schema::Rule::When {
            field: "ad_level",
            equals: "USER",
            require: &["charge_type"],
        },
    ],
    lines: &[10, 13, 21, 25, 28, 31, 38, 44, 49, 50, 53, 59, 67],
};

static DATASERVICE_AD_DATA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdDataQueryResponse",
    file: "spec/data/dataservice.ad.data.query.yaml",
    rows: &[
        schema::Row::Plain(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DATA_DETAIL),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static CONVERSION_DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConversionDataDetail",
    file: "spec/data/dataservice.ad.data.query.yaml",
    rows: &[schema::Row::Text("conversion_id"), schema::Row::Text("conversion_result")],
    rules: &[],
    lines: &[],
};

static DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataDetail",
    file: "spec/data/dataservice.ad.data.query.yaml",
    rows: &[
        schema::Row::Text("biz_date"),
        schema::Row::Plain("click", schema::Kind::Integer),
        schema::Row::Plain(
            "conversion_data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONVERSION_DATA_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("cost", schema::Kind::Integer),
        schema::Row::Plain("impression", schema::Kind::Integer),
        schema::Row::Text("outer_id"),
    ],
    rules: &[],
    lines: &[],
};
