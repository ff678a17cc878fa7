//! The product `iservice`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.iservice.ccm.agent.create` | 新增客服接口 | [`CcmAgentCreate`] | call | POST |
//! | `alipay.iservice.ccm.agent.delete` | 删除客服接口 | [`CcmAgentDelete`] | call | DELETE |
//! | `alipay.iservice.ccm.agent.get` | 查询客服详情 | [`CcmAgentGet`] | call | GET |
//! | `alipay.iservice.ccm.agent.modify` | 更新客服接口 | [`CcmAgentModify`] | call | POST |
//! | `alipay.iservice.ccm.agent.query` | 客服查询接口 | [`CcmAgentQuery`] | call | POST |
//! | `alipay.iservice.ccm.agent.schedulelog.query` | 查询客服状态变更流水日志 | [`CcmAgentSchedulelogQuery`] | call | POST |
//! | `alipay.iservice.ccm.function.query` | 列出所有的功能点 | [`CcmFunctionQuery`] | call | GET |
//! | `alipay.iservice.ccm.instance.create` | 创建租户实例 | [`CcmInstanceCreate`] | call | POST |
//! | `alipay.iservice.ccm.instance.get` | 查询单个租户实例（数据权限） | [`CcmInstanceGet`] | call | GET |
//! | `alipay.iservice.ccm.instance.query` | 列出所有的租户实例（数据权限） | [`CcmInstanceQuery`] | call | GET |
//! | `alipay.iservice.ccm.isv.initialize` | ccm isv注册接口 | [`CcmIsvInitialize`] | call | POST |
//! | `alipay.iservice.ccm.ols.chatrecord.query` | 查询某通在线服务的聊天记录 | [`CcmOlsChatrecordQuery`] | call | GET |
//! | `alipay.iservice.ccm.robot.avatarbase.query` | 虚拟数字人开放接口调用 | [`CcmRobotAvatarbaseQuery`] | call | POST |
//! | `alipay.iservice.ccm.role.create` | 创建角色 | [`CcmRoleCreate`] | call | POST |
//! | `alipay.iservice.ccm.role.delete` | 删除角色 | [`CcmRoleDelete`] | call | DELETE |
//! | `alipay.iservice.ccm.role.get` | 获取角色详情 | [`CcmRoleGet`] | call | GET |
//! | `alipay.iservice.ccm.role.modify` | 更新角色 | [`CcmRoleModify`] | call | POST |
//! | `alipay.iservice.ccm.role.page.query` | 分页查询角色 | [`CcmRolePageQuery`] | call | GET |
//! | `alipay.iservice.ccm.service.buy` | 租户开通isv服务接口 | [`CcmServiceBuy`] | call | POST |
//! | `alipay.iservice.ccm.service.close` | 关闭租户开通的isv服务接口 | [`CcmServiceClose`] | call | POST |
//! | `alipay.iservice.ccm.service.initialize` | isv服务初始化接口 | [`CcmServiceInitialize`] | call | POST |
//! | `alipay.iservice.ccm.servicerecord.create` | 创建服务记录 | [`CcmServicerecordCreate`] | call | POST |
//! | `alipay.iservice.ccm.servicerecord.modify` | 变更服务记录 | [`CcmServicerecordModify`] | call | POST |
//! | `alipay.iservice.ccm.sw.article.batchquery` | 知识库-问答-批量查询 | [`CcmSwArticleBatchquery`] | call | POST |
//! | `alipay.iservice.ccm.sw.article.create` | 知识库-问答-创建 | [`CcmSwArticleCreate`] | call | PUT |
//! | `alipay.iservice.ccm.sw.article.delete` | 知识库-问答-删除 | [`CcmSwArticleDelete`] | call | DELETE |
//! | `alipay.iservice.ccm.sw.article.get` | 知识库-问答-获取 | [`CcmSwArticleGet`] | call | GET |
//! | `alipay.iservice.ccm.sw.article.modify` | 知识库-问答-修改 | [`CcmSwArticleModify`] | call | PATCH |
//! | `alipay.iservice.ccm.sw.knowledge.modify` | 知识库问答管理 | [`CcmSwKnowledgeModify`] | call | POST |
//! | `alipay.iservice.ccm.sw.library.batchquery` | 知识库-库-批量查询 | [`CcmSwLibraryBatchquery`] | call | GET |
//! | `alipay.iservice.ccm.sw.library.create` | 知识库-库-创建 | [`CcmSwLibraryCreate`] | call | PUT |
//! | `alipay.iservice.ccm.sw.library.delete` | 知识库-库-删除 | [`CcmSwLibraryDelete`] | call | DELETE |
//! | `alipay.iservice.ccm.sw.library.modify` | 知识库-库-修改 | [`CcmSwLibraryModify`] | call | PATCH |
//! | `alipay.iservice.ccm.sw.order.sync` | 商品订单同步 | [`CcmSwOrderSync`] | call | POST |
//! | `alipay.iservice.ccm.sw.spu.sync` | 商品库-商品信息同步 | [`CcmSwSpuSync`] | call | POST |
//! | `alipay.iservice.ccm.sw.tree.batchquery` | 知识库-类目-批量查询 | [`CcmSwTreeBatchquery`] | call | GET |
//! | `alipay.iservice.ccm.sw.tree.create` | 知识库-类目-创建 | [`CcmSwTreeCreate`] | call | PUT |
//! | `alipay.iservice.ccm.sw.tree.delete` | 知识库-类目-删除 | [`CcmSwTreeDelete`] | call | DELETE |
//! | `alipay.iservice.ccm.sw.tree.get` | 知识库-类目-获取 | [`CcmSwTreeGet`] | call | GET |
//! | `alipay.iservice.ccm.sw.tree.modify` | 知识库-类目-修改 | [`CcmSwTreeModify`] | call | PATCH |
//! | `alipay.iservice.ccm.sw.tree.publish` | 知识库-类目-发布 | [`CcmSwTreePublish`] | call | PUT |
//! | `alipay.iservice.ccm.sw.treecategory.batchquery` | 知识库-节点-批量查询 | [`CcmSwTreecategoryBatchquery`] | call | GET |
//! | `alipay.iservice.ccm.sw.treecategory.create` | 知识库-节点-创建 | [`CcmSwTreecategoryCreate`] | call | PUT |
//! | `alipay.iservice.ccm.sw.treecategory.delete` | 知识库-节点-删除 | [`CcmSwTreecategoryDelete`] | call | DELETE |
//! | `alipay.iservice.ccm.sw.treecategory.modify` | 知识库-节点-修改 | [`CcmSwTreecategoryModify`] | call | PATCH |
//!
//! Described: 528 of 528 fields, 31 limits and rules on requests of which 0 are advisory, 36 enumerations, 110 of 137 error codes.

pub mod ccm_agent_create;
pub mod ccm_agent_delete;
pub mod ccm_agent_get;
pub mod ccm_agent_modify;
pub mod ccm_agent_query;
pub mod ccm_agent_schedulelog_query;
pub mod ccm_function_query;
pub mod ccm_instance_create;
pub mod ccm_instance_get;
pub mod ccm_instance_query;
pub mod ccm_isv_initialize;
pub mod ccm_ols_chatrecord_query;
pub mod ccm_robot_avatarbase_query;
pub mod ccm_role_create;
pub mod ccm_role_delete;
pub mod ccm_role_get;
pub mod ccm_role_modify;
pub mod ccm_role_page_query;
pub mod ccm_service_buy;
pub mod ccm_service_close;
pub mod ccm_service_initialize;
pub mod ccm_servicerecord_create;
pub mod ccm_servicerecord_modify;
pub mod ccm_sw_article_batchquery;
pub mod ccm_sw_article_create;
pub mod ccm_sw_article_delete;
pub mod ccm_sw_article_get;
pub mod ccm_sw_article_modify;
pub mod ccm_sw_knowledge_modify;
pub mod ccm_sw_library_batchquery;
pub mod ccm_sw_library_create;
pub mod ccm_sw_library_delete;
pub mod ccm_sw_library_modify;
pub mod ccm_sw_order_sync;
pub mod ccm_sw_spu_sync;
pub mod ccm_sw_tree_batchquery;
pub mod ccm_sw_tree_create;
pub mod ccm_sw_tree_delete;
pub mod ccm_sw_tree_get;
pub mod ccm_sw_tree_modify;
pub mod ccm_sw_tree_publish;
pub mod ccm_sw_treecategory_batchquery;
pub mod ccm_sw_treecategory_create;
pub mod ccm_sw_treecategory_delete;
pub mod ccm_sw_treecategory_modify;
pub mod types;

pub use ccm_agent_create::{
    CcmAgentCreate, CcmAgentCreateResponse, CcmAgentCreateErrorCode,
};
pub use ccm_agent_delete::{
    CcmAgentDelete, CcmAgentDeleteResponse, CcmAgentDeleteErrorCode,
};
pub use ccm_agent_get::{CcmAgentGet, CcmAgentGetResponse, CcmAgentGetErrorCode};
pub use ccm_agent_modify::{
    CcmAgentModify, CcmAgentModifyResponse, CcmAgentModifyErrorCode,
};
pub use ccm_agent_query::{CcmAgentQuery, CcmAgentQueryResponse, CcmAgentQueryErrorCode};
pub use ccm_agent_schedulelog_query::{
    CcmAgentSchedulelogQuery, CcmAgentSchedulelogQueryResponse,
    CcmAgentSchedulelogQueryErrorCode,
};
pub use ccm_function_query::{
    CcmFunctionQuery, CcmFunctionQueryResponse, CcmFunctionQueryErrorCode,
};
pub use ccm_instance_create::{
    CcmInstanceCreate, CcmInstanceCreateResponse, CcmInstanceCreateErrorCode,
};
pub use ccm_instance_get::{
    CcmInstanceGet, CcmInstanceGetResponse, CcmInstanceGetErrorCode,
};
pub use ccm_instance_query::{
    CcmInstanceQuery, CcmInstanceQueryResponse, CcmInstanceQueryErrorCode,
};
pub use ccm_isv_initialize::{
    CcmIsvInitialize, CcmIsvInitializeResponse, CcmIsvInitializeErrorCode,
};
pub use ccm_ols_chatrecord_query::{
    CcmOlsChatrecordQuery, CcmOlsChatrecordQueryResponse, CcmOlsChatrecordQueryErrorCode,
};
pub use ccm_robot_avatarbase_query::{
    CcmRobotAvatarbaseQuery, CcmRobotAvatarbaseQueryResponse,
    CcmRobotAvatarbaseQueryErrorCode,
};
pub use ccm_role_create::{CcmRoleCreate, CcmRoleCreateResponse, CcmRoleCreateErrorCode};
pub use ccm_role_delete::{CcmRoleDelete, CcmRoleDeleteResponse, CcmRoleDeleteErrorCode};
pub use ccm_role_get::{CcmRoleGet, CcmRoleGetResponse, CcmRoleGetErrorCode};
pub use ccm_role_modify::{CcmRoleModify, CcmRoleModifyResponse, CcmRoleModifyErrorCode};
pub use ccm_role_page_query::{
    CcmRolePageQuery, CcmRolePageQueryResponse, CcmRolePageQueryErrorCode,
};
pub use ccm_service_buy::{CcmServiceBuy, CcmServiceBuyResponse, CcmServiceBuyErrorCode};
pub use ccm_service_close::{
    CcmServiceClose, CcmServiceCloseResponse, CcmServiceCloseErrorCode,
};
pub use ccm_service_initialize::{
    CcmServiceInitialize, CcmServiceInitializeResponse, CcmServiceInitializeErrorCode,
};
pub use ccm_servicerecord_create::{
    CcmServicerecordCreate, CcmServicerecordCreateResponse,
    CcmServicerecordCreateErrorCode,
};
pub use ccm_servicerecord_modify::{
    CcmServicerecordModify, CcmServicerecordModifyResponse,
    CcmServicerecordModifyErrorCode,
};
pub use ccm_sw_article_batchquery::{
    CcmSwArticleBatchquery, CcmSwArticleBatchqueryResponse,
    CcmSwArticleBatchqueryErrorCode,
};
pub use ccm_sw_article_create::{
    CcmSwArticleCreate, CcmSwArticleCreateResponse, CcmSwArticleCreateErrorCode,
};
pub use ccm_sw_article_delete::{
    CcmSwArticleDelete, CcmSwArticleDeleteResponse, CcmSwArticleDeleteErrorCode,
};
pub use ccm_sw_article_get::{
    CcmSwArticleGet, CcmSwArticleGetResponse, CcmSwArticleGetErrorCode,
};
pub use ccm_sw_article_modify::{
    CcmSwArticleModify, CcmSwArticleModifyResponse, CcmSwArticleModifyErrorCode,
};
pub use ccm_sw_knowledge_modify::{
    CcmSwKnowledgeModify, CcmSwKnowledgeModifyResponse, CcmSwKnowledgeModifyErrorCode,
};
pub use ccm_sw_library_batchquery::{
    CcmSwLibraryBatchquery, CcmSwLibraryBatchqueryResponse,
    CcmSwLibraryBatchqueryErrorCode,
};
pub use ccm_sw_library_create::{
    CcmSwLibraryCreate, CcmSwLibraryCreateResponse, CcmSwLibraryCreateErrorCode,
};
pub use ccm_sw_library_delete::{
    CcmSwLibraryDelete, CcmSwLibraryDeleteResponse, CcmSwLibraryDeleteErrorCode,
};
pub use ccm_sw_library_modify::{
    CcmSwLibraryModify, CcmSwLibraryModifyResponse, CcmSwLibraryModifyErrorCode,
};
pub use ccm_sw_order_sync::{
    CcmSwOrderSync, CcmSwOrderSyncResponse, CcmSwOrderSyncErrorCode,
};
pub use ccm_sw_spu_sync::{CcmSwSpuSync, CcmSwSpuSyncResponse, CcmSwSpuSyncErrorCode};
pub use ccm_sw_tree_batchquery::{
    CcmSwTreeBatchquery, CcmSwTreeBatchqueryResponse, CcmSwTreeBatchqueryErrorCode,
};
pub use ccm_sw_tree_create::{
    CcmSwTreeCreate, CcmSwTreeCreateResponse, CcmSwTreeCreateErrorCode,
};
pub use ccm_sw_tree_delete::{
    CcmSwTreeDelete, CcmSwTreeDeleteResponse, CcmSwTreeDeleteErrorCode,
};
pub use ccm_sw_tree_get::{CcmSwTreeGet, CcmSwTreeGetResponse, CcmSwTreeGetErrorCode};
pub use ccm_sw_tree_modify::{
    CcmSwTreeModify, CcmSwTreeModifyResponse, CcmSwTreeModifyErrorCode,
};
pub use ccm_sw_tree_publish::{
    CcmSwTreePublish, CcmSwTreePublishResponse, CcmSwTreePublishErrorCode,
};
pub use ccm_sw_treecategory_batchquery::{
    CcmSwTreecategoryBatchquery, CcmSwTreecategoryBatchqueryResponse,
    CcmSwTreecategoryBatchqueryErrorCode,
};
pub use ccm_sw_treecategory_create::{
    CcmSwTreecategoryCreate, CcmSwTreecategoryCreateResponse,
    CcmSwTreecategoryCreateErrorCode,
};
pub use ccm_sw_treecategory_delete::{
    CcmSwTreecategoryDelete, CcmSwTreecategoryDeleteResponse,
    CcmSwTreecategoryDeleteErrorCode,
};
pub use ccm_sw_treecategory_modify::{
    CcmSwTreecategoryModify, CcmSwTreecategoryModifyResponse,
    CcmSwTreecategoryModifyErrorCode,
};
