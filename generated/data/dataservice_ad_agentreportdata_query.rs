//! `alipay.data.dataservice.ad.agentreportdata.query` · 广告代理商投放数据查询
//!
//! Query delivery data of an advertising agent.
//!
//! Offered on the gateway (V2). Described in `spec/data/dataservice.ad.agentreportdata.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.dataservice.ad.agentreportdata.query` (广告代理商投放数据查询).
///
/// Query delivery data of an advertising agent.
///
/// ```
/// use alipay::data::DataserviceAdAgentreportdataQuery;
///
/// let request = DataserviceAdAgentreportdataQuery::new()
///     .biz_token("HYjofejnnlp89730202bcklHH");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`current`](Self::current) | not less than 1 |
///
/// Offered on the gateway (V2). Described in `spec/data/dataservice.ad.agentreportdata.query.yaml`.
/// Returns [`DataserviceAdAgentreportdataQueryResponse`], or an error with a [`DataserviceAdAgentreportdataQueryErrorCode`].
#[doc(alias = "alipay.data.dataservice.ad.agentreportdata.query")]
#[doc(alias = "广告代理商投放数据查询")]
#[doc(alias = "广告")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceAdAgentreportdataQuery {
    /// Agent's own Alipay PID, starting with 2088\.
    ///
    /// 登录用户支付宝统一ID.
    pub alipay_pid: Option<String>,
    /// Access token from the agent's details on the advertising platform.
    ///
    /// 权限token. Example: `HYjofejnnlp89730202bcklHH`.
    pub biz_token: Option<String>,
    /// Codes of conversion metrics.
    ///
    /// 转化指标code数组.
    pub conv_code_list: Vec<String>,
    /// Conversions count at conversion time, or at time of the billed click or impression.
    ///
    /// 转化时间归因.
    pub conv_time_join_rule: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// 分页查询的页码; not less than 1.
    pub current: Option<i64>,
    /// Delivery mode.
    ///
    /// 投放模式.
    pub delivery_mode: Option<String>,
    /// Last day, `yyyyMMdd`, included; at most 7 days, 1 day for hourly data.
    ///
    /// 数据查询结束时间. Example: `20171108`.
    pub end_date: Option<String>,
    /// Entries on a page.
    ///
    /// 分页查询时每页返回条数. Example: `10`.
    pub page_size: Option<i64>,
    /// Agent's tag from its details on the advertising platform.
    ///
    /// 代理商商家标识. Example: `yfvbv133498`.
    pub principal_tag: Option<String>,
    /// Tags of the merchants wanted; if left out, all merchants.
    pub principal_tag_list: Vec<String>,
    /// How data are summed: in total, by day or by hour.
    ///
    /// 数据汇总方式.
    pub query_type: Option<String>,
    /// Whether conversion metrics are returned.
    ///
    /// Defaults to `true`.
    pub show_conv_data: Option<bool>,
    /// First day, `yyyyMMdd`; at most 7 days, 1 day for hourly data.
    ///
    /// 数据查询开始时间. Example: `20171102`.
    pub start_date: Option<String>,
}

impl DataserviceAdAgentreportdataQuery {
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

    /// Sets [`biz_token`](Self::biz_token).
    #[inline]
    pub fn biz_token(mut self, biz_token: impl Into<String>) -> Self {
        self.biz_token = Some(biz_token.into());
        self
    }

    /// Sets [`conv_code_list`](Self::conv_code_list).
    #[inline]
    pub fn conv_code_list(
        mut self,
        conv_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.conv_code_list = conv_code_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`conv_time_join_rule`](Self::conv_time_join_rule).
    #[inline]
    pub fn conv_time_join_rule(
        mut self,
        conv_time_join_rule: impl Into<String>,
    ) -> Self {
        self.conv_time_join_rule = Some(conv_time_join_rule.into());
        self
    }

    /// Sets [`current`](Self::current).
    #[inline]
    pub fn current(mut self, current: i64) -> Self {
        self.current = Some(current);
        self
    }

    /// Sets [`delivery_mode`](Self::delivery_mode).
    #[inline]
    pub fn delivery_mode(mut self, delivery_mode: impl Into<String>) -> Self {
        self.delivery_mode = Some(delivery_mode.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
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

    /// Sets [`principal_tag_list`](Self::principal_tag_list).
    #[inline]
    pub fn principal_tag_list(
        mut self,
        principal_tag_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.principal_tag_list = principal_tag_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`query_type`](Self::query_type).
    #[inline]
    pub fn query_type(mut self, query_type: impl Into<String>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// Sets [`show_conv_data`](Self::show_conv_data).
    #[inline]
    pub fn show_conv_data(mut self, show_conv_data: bool) -> Self {
        self.show_conv_data = Some(show_conv_data);
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

/// The response of `alipay.data.dataservice.ad.agentreportdata.query` (广告代理商投放数据查询).
#[non_exhaustive]
pub struct DataserviceAdAgentreportdataQueryResponse {
    /// Data found; empty if no advertising took place.
    ///
    /// 查询结果数据列表.
    pub data_list: Vec<AdReportDataDetail>,
    /// Total number of entries.
    ///
    /// 分页查询的记录总条数. Example: `1000`.
    pub total: Option<i64>,
}

/// Result of one kind of conversion.
#[non_exhaustive]
pub struct AdReportConversionDataDetail {
    /// Result of the conversion event.
    ///
    /// 转化事件结果.
    pub conversion_result: Option<String>,
    /// Type of the conversion event.
    ///
    /// 转化事件类型. Example: `225`.
    pub conversion_type: Option<String>,
    /// Name of the conversion event type.
    ///
    /// 转化事件类型名称.
    pub conversion_type_name: Option<String>,
}

/// Figures of an advertisement.
#[non_exhaustive]
pub struct AdReportDataDetail {
    /// Action point of the material; returned for all material levels.
    pub action_point: Option<String>,
    /// Id of the action point; returned for all material levels.
    pub action_point_id: Option<String>,
    /// Agent's account; returned by the agent API only.
    ///
    /// 代理商账号.
    pub agent_alipay_account: Option<String>,
    /// Agent's name; returned by the agent API only.
    ///
    /// 代理商名称. Example: `某某`.
    pub agent_name: Option<String>,
    /// Average cost of a conversion, in yuan: total cost over conversions.
    ///
    /// An amount of money as a decimal number.
    pub avg_conv_cost: Option<record::Amount>,
    /// Day of the data, `yyyyMMdd`, for `DETAIL`; may be absent for `ALL_SUM`.
    ///
    /// Example: `20220501`.
    pub biz_date: Option<String>,
    /// Clicks; empty if there were none.
    ///
    /// 点击量.
    pub click: Option<i64>,
    /// Clicks in percent of impressions.
    pub click_rate: Option<String>,
    /// Conversions, counted at the time of the conversion event.
    pub conv_result: Option<String>,
    /// Conversions by type; empty if there are none or no event is bound.
    ///
    /// 投放转化数据.
    pub conversion_data_list: Vec<AdReportConversionDataDetail>,
    /// Cost, in fen; empty if there was none.
    ///
    /// 消费金额.
    pub cost: Option<i64>,
    /// Cost, in yuan.
    ///
    /// 消费金额; an amount of money as a decimal number.
    pub cost_format: Option<record::Amount>,
    /// Cost of a click, in yuan: total cost over clicks.
    ///
    /// An amount of money as a decimal number.
    pub cpc: Option<record::Amount>,
    /// Cost of a thousand impressions, in yuan.
    ///
    /// An amount of money as a decimal number.
    pub cpm: Option<record::Amount>,
    /// Id of the creative.
    ///
    /// 创意id. Example: `6785`.
    pub creative_id: Option<String>,
    /// Name of the creative.
    ///
    /// 创意名称.
    pub creative_name: Option<String>,
    /// Conversions in percent of clicks.
    pub cvr: Option<String>,
    /// Id of the plan, group, creative or order summed, depending on `ad_level`.
    ///
    /// Example: `20391`.
    pub data_id: Option<String>,
    /// Id of the advertising group.
    ///
    /// 单元ID. Example: `10000`.
    pub group_id: Option<String>,
    /// Name of the advertising group.
    ///
    /// 单元名称. Example: `女装单元`.
    pub group_name: Option<String>,
    /// Impressions; empty if there were none.
    ///
    /// 展现量.
    pub impression: Option<i64>,
    /// Height of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_height: Option<String>,
    /// Id of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_id: Option<String>,
    /// Name of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_name: Option<String>,
    /// URL of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_url: Option<String>,
    /// Width of the main picture; returned for material levels other than `VIDEO`.
    pub main_picture_width: Option<String>,
    /// Main title of the material; returned for all material levels.
    pub main_title: Option<String>,
    /// Id of the main title; returned for all material levels.
    pub main_title_id: Option<String>,
    /// Height of the main video; returned for material levels other than `PHOTO`.
    pub main_video_height: Option<i64>,
    /// Id of the main video; returned for material levels other than `PHOTO`.
    pub main_video_id: Option<String>,
    /// Name of the main video; returned for material levels other than `PHOTO`.
    pub main_video_name: Option<String>,
    /// URL of the main video; returned for material levels other than `PHOTO`.
    pub main_video_url: Option<String>,
    /// Width of the main video; returned for material levels other than `PHOTO`.
    pub main_video_width: Option<i64>,
    /// Name of the marketing target.
    ///
    /// 营销目标名称.
    pub market_target_name: Option<String>,
    /// Order id.
    ///
    /// 订单id. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Name of the order.
    ///
    /// 订单名称.
    pub order_name: Option<String>,
    /// Id of the plan.
    ///
    /// 计划id. Example: `2021042001000100000000668277`.
    pub plan_id: Option<String>,
    /// Name of the plan.
    ///
    /// 计划名称. Example: `春季推广计划`.
    pub plan_name: Option<String>,
    /// Merchant's account.
    ///
    /// 商家账户.
    pub principal_alipay_account: Option<String>,
    /// Merchant's name.
    ///
    /// 商家名称.
    pub principal_name: Option<String>,
    /// Merchant's PID.
    ///
    /// 商家PID.
    pub principal_pid: Option<String>,
    /// Name of the advertising product.
    ///
    /// 投放产品名称. Example: `搜索推广`.
    pub scene_name: Option<String>,
    /// Subtitle of the material; returned for all material levels.
    ///
    /// Example: `本周优惠`.
    pub sub_title: Option<String>,
    /// Id of the subtitle; returned for all material levels.
    pub sub_title_id: Option<String>,
}

/// The error codes of `alipay.data.dataservice.ad.agentreportdata.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataserviceAdAgentreportdataQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(DataserviceAdAgentreportdataQueryErrorCode);

impl record::CallRequest for DataserviceAdAgentreportdataQuery {}

impl record::Request for DataserviceAdAgentreportdataQuery {
    type Response = DataserviceAdAgentreportdataQueryResponse;
    type ErrorCode = DataserviceAdAgentreportdataQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.ad.agentreportdata.query",
        title: "广告代理商投放数据查询",
        file: "spec/data/dataservice.ad.agentreportdata.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &DATASERVICE_AD_AGENTREPORTDATA_QUERY,
        response: &DATASERVICE_AD_AGENTREPORTDATA_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    DataserviceAdAgentreportdataQuery, DATASERVICE_AD_AGENTREPORTDATA_QUERY, 0 alipay_pid
    None, 1 biz_token None, 2 conv_code_list Vec::new(), 3 conv_time_join_rule None, 4
    current None, 5 delivery_mode None, 6 end_date None, 7 page_size None, 8
    principal_tag None, 9 principal_tag_list Vec::new(), 10 query_type None, 11
    show_conv_data None, 12 start_date None
);

record::record!(
    DataserviceAdAgentreportdataQueryResponse,
    DATASERVICE_AD_AGENTREPORTDATA_QUERY_RESPONSE, 0 data_list Vec::new(), 1 total None
);

record::record!(
    AdReportConversionDataDetail, AD_REPORT_CONVERSION_DATA_DETAIL, 0 conversion_result
    None, 1 conversion_type None, 2 conversion_type_name None
);

record::record!(
    AdReportDataDetail, AD_REPORT_DATA_DETAIL, 0 action_point None, 1 action_point_id
    None, 2 agent_alipay_account None, 3 agent_name None, 4 avg_conv_cost None, 5
    biz_date None, 6 click None, 7 click_rate None, 8 conv_result None, 9
    conversion_data_list Vec::new(), 10 cost None, 11 cost_format None, 12 cpc None, 13
    cpm None, 14 creative_id None, 15 creative_name None, 16 cvr None, 17 data_id None,
    18 group_id None, 19 group_name None, 20 impression None, 21 main_picture_height
    None, 22 main_picture_id None, 23 main_picture_name None, 24 main_picture_url None,
    25 main_picture_width None, 26 main_title None, 27 main_title_id None, 28
    main_video_height None, 29 main_video_id None, 30 main_video_name None, 31
    main_video_url None, 32 main_video_width None, 33 market_target_name None, 34
    order_id None, 35 order_name None, 36 plan_id None, 37 plan_name None, 38
    principal_alipay_account None, 39 principal_name None, 40 principal_pid None, 41
    scene_name None, 42 sub_title None, 43 sub_title_id None
);

static DATASERVICE_AD_AGENTREPORTDATA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdAgentreportdataQuery",
    file: "spec/data/dataservice.ad.agentreportdata.query.yaml",
    rows: &[
        schema::Row::Text("alipay_pid"),
        schema::Row::Text("biz_token"),
        schema::Row::Plain(
            "conv_code_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("conv_time_join_rule"),
        schema::Row::Limited(
            "current",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Text("delivery_mode"),
        schema::Row::Text("end_date"),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Text("principal_tag"),
        schema::Row::Plain(
            "principal_tag_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("query_type"),
        schema::Row::Plain("show_conv_data", schema::Kind::Boolean),
        schema::Row::Text("start_date"),
    ],
    rules: &[],
    lines: &[10, 11, 16, 17, 21, 21, 22, 23, 28, 29, 34, 35, 39, 40],
};

static DATASERVICE_AD_AGENTREPORTDATA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdAgentreportdataQueryResponse",
    file: "spec/data/dataservice.ad.agentreportdata.query.yaml",
    rows: &[
        schema::Row::Plain(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AD_REPORT_DATA_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static AD_REPORT_CONVERSION_DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdReportConversionDataDetail",
    file: "spec/data/dataservice.ad.agentreportdata.query.yaml",
    rows: &[
        schema::Row::Text("conversion_result"),
        schema::Row::Text("conversion_type"),
        schema::Row::Text("conversion_type_name"),
    ],
    rules: &[],
    lines: &[],
};

static AD_REPORT_DATA_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdReportDataDetail",
    file: "spec/data/dataservice.ad.agentreportdata.query.yaml",
    rows: &[
        schema::Row::Text("action_point"),
        schema::Row::Text("action_point_id"),
        schema::Row::Text("agent_alipay_account"),
        schema::Row::Text("agent_name"),
        schema::Row::Text("avg_conv_cost"),
        schema::Row::Text("biz_date"),
        schema::Row::Plain("click", schema::Kind::Integer),
        schema::Row::Text("click_rate"),
        schema::Row::Text("conv_result"),
        schema::Row::Plain(
            "conversion_data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AD_REPORT_CONVERSION_DATA_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("cost", schema::Kind::Integer),
        schema::Row::Text("cost_format"),
        schema::Row::Text("cpc"),
        schema::Row::Text("cpm"),
        schema::Row::Text("creative_id"),
        schema::Row::Text("creative_name"),
        schema::Row::Text("cvr"),
        schema::Row::Text("data_id"),
        schema::Row::Text("group_id"),
        schema::Row::Text("group_name"),
        schema::Row::Plain("impression", schema::Kind::Integer),
        schema::Row::Text("main_picture_height"),
        schema::Row::Text("main_picture_id"),
        schema::Row::Text("main_picture_name"),
        schema::Row::Text("main_picture_url"),
        schema::Row::Text("main_picture_width"),
        schema::Row::Text("main_title"),
        schema::Row::Text("main_title_id"),
        schema::Row::Plain("main_video_height", schema::Kind::Integer),
        schema::Row::Text("main_video_id"),
        schema::Row::Text("main_video_name"),
        schema::Row::Text("main_video_url"),
        schema::Row::Plain("main_video_width", schema::Kind::Integer),
        schema::Row::Text("market_target_name"),
        schema::Row::Text("order_id"),
        schema::Row::Text("order_name"),
        schema::Row::Text("plan_id"),
        schema::Row::Text("plan_name"),
        schema::Row::Text("principal_alipay_account"),
        schema::Row::Text("principal_name"),
        schema::Row::Text("principal_pid"),
        schema::Row::Text("scene_name"),
        schema::Row::Text("sub_title"),
        schema::Row::Text("sub_title_id"),
    ],
    rules: &[],
    lines: &[],
};
